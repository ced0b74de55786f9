import Diagnostics

/// A note silences by the name of a check, and only what needs a judgment: a fault of form is
/// mended.
struct UnknownIntention: FileCheck {
  static let id = "unknown-intention"
  static let rule = "A note that a finding is intended names a check of meaning"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    guard !file.intentions.isEmpty else { return [] }
    let entries = DiagnosticCatalogue.entries
    let known = entries.filter(\.mayBeIntended).map(\.id)
    let others = Set(entries.map(\.id)).subtracting(known)
    return file.intentions.flatMap { note -> [Diagnostic] in
      guard !note.checks.isEmpty else { return [.withoutName(note)] }
      return note.checks.filter { !known.contains($0.text) }.map { name in
        others.contains(name.text) ? .ofForm(name) : .unknown(name, known: known)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutName(_ note: Intention) -> Diagnostic {
    Diagnostic(
      UnknownIntention.self, at: note.range,
      reason: "Write <!-- Intended (check-id): the reason. -->")
  }

  fileprivate static func unknown(_ name: Spelled, known: [String]) -> Diagnostic {
    Diagnostic(
      UnknownIntention.self, at: name.range,
      message: "\(UnknownIntention.rule); \(name.text) is none",
      suggestions: NearMiss.suggestions(for: name.text, in: known))
  }

  fileprivate static func ofForm(_ name: Spelled) -> Diagnostic {
    Diagnostic(
      UnknownIntention.self, at: name.range,
      message: "\(UnknownIntention.rule); \(name.text) is a fault of form",
      reason: "A fault of form has no other side to weigh; mend it")
  }
}
