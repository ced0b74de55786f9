/// What an attempt came to, in short.
public struct GradeInShort: Hashable, Sendable, Codable, Comparable {
  public let points: Points
  public let isPassed: Bool

  public init(points: Points, isPassed: Bool) {
    self.points = points
    self.isPassed = isPassed
  }

  /// Passed is more than not passed, then points count.
  public static func < (one: Self, other: Self) -> Bool {
    one.isPassed == other.isPassed ? one.points < other.points : other.isPassed
  }
}

extension QuizGrade {
  public var inShort: GradeInShort { GradeInShort(points: points, isPassed: isPassed) }
}

/// How a grade changed with the key.
public enum GradeChange: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
  case unchanged
  case better
  case worse
  case nowPassed = "now-passed"
  case noLongerPassed = "no-longer-passed"

  /// By pass, then by points; where both are the same, by whether an answer is unsafe.
  public init(
    from before: GradeInShort, to after: GradeInShort, _ questions: [QuestionRegrade] = []
  ) {
    switch (before.isPassed, after.isPassed) {
    case (false, true): self = .nowPassed
    case (true, false): self = .noLongerPassed
    default:
      guard before == after else {
        self = before < after ? .better : .worse
        return
      }
      let isUnsafer = questions.contains { $0.isUnsafe && !$0.wasUnsafe }
      let isSafer = questions.contains { $0.wasUnsafe && !$0.isUnsafe }
      self = isUnsafer ? .worse : isSafer ? .better : .unchanged
    }
  }
}

/// What another key makes of a whole attempt.
public struct QuizRegrade: Hashable, Sendable {
  /// By the key that it was handed in under.
  public let before: QuizGrade
  /// By the new key. Pass mark, form and objectives are those that it was handed in under.
  public let after: QuizGrade
  /// The questions whose points are others, and those that cannot be graded by the new key, in the
  /// form's order.
  public let questions: [QuestionRegrade]

  public var change: GradeChange {
    GradeChange(from: before.inShort, to: after.inShort, questions)
  }
}
