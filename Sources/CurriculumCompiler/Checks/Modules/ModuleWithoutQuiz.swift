import Diagnostics

/// Every module has a quiz: a file in `Quizzes/` whose **Module** is the module.
struct ModuleWithoutQuiz: CurriculumCheck {
  static let id = "module-without-quiz"
  static let rule = "Every module has a quiz that names it"

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    let named = Set(curriculum.quizModules.lazy.map(\.module))
    return curriculum.sections(.module).compactMap { module in
      guard let id = module.id, !named.contains(id) else { return nil }
      return Diagnostic(Self.self, at: module.nameRange)
    }
  }
}
