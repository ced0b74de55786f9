import Diagnostics

/// Every quiz belongs to a module that exists.
struct QuizWithoutModule: CurriculumCheck {
  static let id = "quiz-without-module"
  static let rule = "A quiz belongs to a module that exists"

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    curriculum.quizModules.compactMap { _, reference, id in
      guard curriculum.directory.thing(.module, id) == nil else { return nil }
      return .noModule(id, at: reference.range, known: curriculum.directory.ids(.module))
    }
  }
}

extension Diagnostic {
  fileprivate static func noModule(
    _ id: String, at range: SourceRange, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      QuizWithoutModule.self, at: range, message: "\(QuizWithoutModule.rule); \(id) does not",
      suggestions: NearMiss.suggestions(for: id, in: known))
  }
}
