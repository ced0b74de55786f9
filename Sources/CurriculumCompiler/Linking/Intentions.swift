import Diagnostics

/// The notes of all files by which authors say that findings are meant to be.
struct Intentions: Sendable {
  /// In the order of files and text.
  let all: [Intention]
  private let byFile: [String: [Intention]]

  init(_ intentions: [Intention]) {
    all = intentions
    byFile = Dictionary(grouping: intentions.filter { !$0.reason.isEmpty }, by: \.range.file)
  }

  /// How many notes with a reason speak of each check.
  var countByCheck: [String: Int] {
    let names = byFile.values.joined().flatMap { $0.checks.map(\.text) }
    return Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// Takes the findings out that are meant to be.
  ///
  /// A note that silences nothing is a finding itself, unless an error is left: some checks need a
  /// curriculum without one.
  func silence(
    _ diagnostics: [Diagnostic]
  ) -> (diagnostics: [Diagnostic], silenced: [SilencedDiagnostic]) {
    guard !all.isEmpty else { return (diagnostics, []) }
    let silenceable = Set(DiagnosticCatalogue.entries.filter(\.mayBeIntended).map(\.id))
    var kept: [Diagnostic] = []
    var silenced: [SilencedDiagnostic] = []
    var used: Set<Use> = []
    for diagnostic in diagnostics {
      guard silenceable.contains(diagnostic.id), let note = note(for: diagnostic) else {
        kept.append(diagnostic)
        continue
      }
      used.insert(Use(note: note.range, check: diagnostic.id))
      silenced.append(
        SilencedDiagnostic(diagnostic: diagnostic, reason: note.reason, note: note.range))
    }
    guard !kept.contains(where: { $0.severity == .error }) else { return (kept, silenced) }
    for note in all {
      for check in note.checks where !used.contains(Use(note: note.range, check: check.text)) {
        kept.append(UnusedIntention.diagnostic(of: check))
      }
    }
    return (kept, silenced)
  }

  private struct Use: Hashable {
    let note: SourceRange
    let check: String
  }

  /// Of several the innermost.
  private func note(for diagnostic: Diagnostic) -> Intention? {
    (byFile[diagnostic.range.file] ?? []).last { note in
      note.covers(diagnostic.range) && note.checks.contains { $0.text == diagnostic.id }
    }
  }
}
