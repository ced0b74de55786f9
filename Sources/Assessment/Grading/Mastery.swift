extension ObjectiveGrade {
  /// How many questions on an objective it takes before nothing right on it is more than bad luck.
  public static let questionsThatTell = 2

  /// Everything that was asked about it was answered rightly.
  public var stands: Bool { points == possible }

  /// It was asked about more than once, and nothing of it was right.
  public var isMissed: Bool { questions >= Self.questionsThatTell && points == .zero }
}

extension QuizGrade {
  /// The objectives that keep a quiz from being passed, however good the rest is.
  public var missed: [ObjectiveGrade] { byObjective.filter(\.isMissed) }
}
