import CurriculumModel

extension Quiz {
  /// Whether learners get all questions on one page. The compiler refuses that where a question
  /// cannot stand there; if one does all the same, they come one at a time.
  var isOnOnePage: Bool {
    layout == .allOnOnePage && feedback == .atTheEnd && !questions.contains(where: \.isScenario)
  }
}

extension Question {
  fileprivate var isScenario: Bool {
    if case .scenario = task { true } else { false }
  }
}
