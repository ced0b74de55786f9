import Diagnostics

/// Every quiz belongs to a module that exists.
struct QuizWithoutModule: Check {
  static let id = "quiz-without-module"
  static let rule = "A quiz belongs to a module that exists"

  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic] {
    let known = curriculum.directory.ids(.module)
    return curriculum.sections(.quiz).compactMap { quiz in
      guard let reference = quiz.fact("Module")?.references.first else { return nil }
      let id = curriculum.id(named: reference)
      return known.contains(id) ? nil : .noModule(id, at: reference.range, known: known)
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
