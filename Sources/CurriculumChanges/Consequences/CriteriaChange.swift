import CurriculumModel

/// How the evidence that a competency asks for differs between two releases.
struct CriteriaChange {
  private let old: [Set<EvidenceKind>]
  private let new: [Set<EvidenceKind>]

  init(from old: EvidenceCriteria, to new: EvidenceCriteria) {
    self.old = old.parts.map(Set.init)
    self.new = new.parts.map(Set.init)
  }

  /// A part is new where nothing that was asked for answers it.
  var moreAsked: [String] {
    new.filter { part in !old.contains { $0.isSubset(of: part) } }.map { part in
      let before = old.first { $0.isStrictSuperset(of: part) }
      let since = before.map { ", before: by \(words($0))" } ?? ""
      return "Evidence by \(words(part)) is now asked for\(since)."
    }
  }

  /// A part is gone where nothing that is asked for answers it.
  var lessAsked: [String] {
    old.filter { part in !new.contains { $0.isSubset(of: part) } }.map { part in
      let since = new.first { $0.isStrictSuperset(of: part) }
      return since.map { "Evidence by \(words($0)) is enough now, before: by \(words(part))." }
        ?? "Evidence by \(words(part)) is no longer asked for."
    }
  }

  private func words(_ part: Set<EvidenceKind>) -> String {
    EvidenceCriteria.spelling(of: EvidenceKind.allCases.filter(part.contains))
  }
}
