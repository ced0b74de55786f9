import Diagnostics

/// A module has one quiz, so that it is clear which one shows its competency.
struct SeveralQuizzes: CurriculumCheck {
  static let id = "several-quizzes"
  static let rule = "A module has one quiz"

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    return curriculum.quizModules.compactMap { _, reference, id in
      defer { if first[id] == nil { first[id] = reference.range } }
      return first[id].map { .secondQuiz(at: reference.range, first: $0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func secondQuiz(at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(SeveralQuizzes.self, at: range, notes: [Note("the first one is here", at: first)])
  }
}
