public import CurriculumModel

/// What differs between two releases of a curriculum, and what it means for those who learned the
/// old one. The rules are in Documentation/Changes.md.
public struct CurriculumComparison: Hashable, Sendable, Codable {
  /// Empty where the two say the same to the byte.
  public let changes: [CurriculumChange]
  /// Competencies that a change of substance concerns, then what changed for single agencies.
  public let effects: [CompetencyEffect]
  public let revisions: [RevisionFinding]

  /// Throws where the two are not releases of one curriculum.
  public init(from old: Curriculum, to new: Curriculum) throws(IncomparableCurricula) {
    guard old.id == new.id else { throw .otherCurriculum(old: old.id, new: new.id) }
    guard old.language == new.language else {
      throw .otherLanguage(old: old.language, new: new.language)
    }
    guard old != new else {
      (changes, effects, revisions) = ([], [], [])
      return
    }
    let (before, after) = (CurriculumIndex(old), CurriculumIndex(new))
    let changes = CurriculumChanges.changes(from: old, to: new)
    self.revisions = RevisionFinding.all(from: before, to: after, changes: changes)
    effects =
      CompetencyEffects(from: before, to: after, changes: changes).all()
      + ValueEffects(old: before, new: after).all(changes)
    self.changes = changes.isEmpty ? [.orderAlone(in: new)] : changes
  }
}

/// Why two curricula cannot be compared.
public enum IncomparableCurricula: Error, Hashable, CustomStringConvertible {
  case otherCurriculum(old: Curriculum.ID, new: Curriculum.ID)
  case otherLanguage(old: String, new: String)

  public var description: String {
    switch self {
    case .otherCurriculum(let old, let new):
      "these are two curricula, \(old) and \(new), not two releases of one"
    case .otherLanguage(let old, let new):
      "one is written in “\(old)”, the other in “\(new)”: words can only be compared in one language"
    }
  }
}

extension CurriculumChange {
  /// Nothing differs but the order of files and entries, or a Revision.
  fileprivate static func orderAlone(in curriculum: Curriculum) -> CurriculumChange {
    CurriculumChange(
      Subject(kind: .curriculum, id: curriculum.id.rawValue, title: curriculum.title.plainText()),
      .editorial, .none,
      details: [
        ChangeDetail(.editorial, .none, "layout, notes, the order of entries, or a Revision")
      ])
  }
}
