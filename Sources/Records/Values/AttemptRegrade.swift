public import Assessment
public import CurriculumModel

/// That an attempt was graded again by the keys of a later release.
public struct AttemptRegrade: Hashable, Sendable {
  /// Whose keys.
  public let release: ReleaseDigest
  /// By the keys before.
  public let before: GradeInShort
  public let after: GradeInShort
  /// Whose points or safety is another one since.
  public let questions: [QuestionRegrade]
  /// Empty once it was erased.
  public let reason: String
  public let mark: EntryMark

  public init(
    release: ReleaseDigest, before: GradeInShort, after: GradeInShort,
    questions: [QuestionRegrade], reason: String, mark: EntryMark
  ) {
    self.release = release
    self.before = before
    self.after = after
    self.questions = questions
    self.reason = reason
    self.mark = mark
  }

  public var change: GradeChange { GradeChange(from: before, to: after) }
}
