import CurriculumChanges
import CurriculumModel
import Diagnostics

/// What **Revision** fails to say about the way from an earlier release.
enum RevisionDiagnostics {
  /// They are looked for only where an earlier release is given.
  static var kinds: [any DiagnosticKind.Type] {
    [LoweredRevision.self, NeedlessRevision.self, UnraisedRevision.self]
  }

  static let ids = Set(kinds.map { $0.id })

  static func all(
    from old: Curriculum, to new: Curriculum, in linked: CurriculumOverview
  ) throws(IncomparableCurricula) -> [Diagnostic] {
    try CurriculumComparison(from: old, to: new).revisions.map { finding in
      let range = linked.placeOfRevision(of: finding.module)
      switch finding.fault {
      case .notRaised:
        return UnraisedRevision.diagnostic(
          of: finding, at: range, notes: finding.substance.compactMap { linked.note(on: $0) })
      case .raisedForNothing: return NeedlessRevision.diagnostic(of: finding, at: range)
      case .lowered: return LoweredRevision.diagnostic(of: finding, at: range)
      }
    }
  }
}

extension CurriculumOverview {
  /// The number after **Revision**.
  fileprivate func placeOfRevision(of module: Module.ID) -> SourceRange {
    let section = sections(.module).first { $0.id == module.rawValue }
    return section?.fact("Revision")?.valueRange ?? section?.nameRange
      ?? SourceRange(startOf: FileKind.curriculumPath)
  }

  /// Where the lesson or question is that changed; `nil` where it is gone.
  fileprivate func note(on change: CurriculumChange) -> Diagnostic.Note? {
    let parts = change.subject.id.split(separator: "/", maxSplits: 1).map(String.init)
    guard
      let thing = directory.things.first(where: {
        $0.fileID == parts.first && $0.id == parts.last
      })
    else { return nil }
    let why = change.details.first { $0.weight == change.weight }?.reason
    return Diagnostic.Note(
      "\(change.label.rawValue)" + (why.map { ", \($0)" } ?? ""), at: thing.range)
  }
}
