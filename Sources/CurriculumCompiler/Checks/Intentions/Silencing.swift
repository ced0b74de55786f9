import Diagnostics

extension Intentions {
  /// Takes the findings out that are meant to be.
  ///
  /// A note that silences nothing is a finding itself, unless an error is left: some checks need a
  /// curriculum without one. Notes for the checks in `unchecked` are left alone: nobody looked.
  func silence(
    _ diagnostics: [Diagnostic], apartFrom unchecked: Set<String> = []
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
      for check in note.checks
      where !unchecked.contains(check.text)
        && !used.contains(Use(note: note.range, check: check.text))
      {
        kept.append(UnusedIntention.diagnostic(of: check))
      }
    }
    return (kept, silenced)
  }

  private struct Use: Hashable {
    let note: SourceRange
    let check: String
  }
}
