import CurriculumModel

extension Lesson: Meaningful {
  static var subjectKind: SubjectKind { .lesson }
  var key: String { id.rawValue }

  var meaning: Meaning {
    meaning(
      title,
      facts: [
        .set("objectives taught", teaches, .objectiveChanged, .substance), .sources(sources),
      ], text: (notice?.passages).marked("notice") + body.passages)
  }
}

/// A module without its lessons, and without **Revision**: that is what the author says about a
/// change, not the change.
struct ModuleFrame: Meaningful {
  static let subjectKind = SubjectKind.module
  let module: Module
  /// Of its lessons those that both releases have, in the order in which it teaches them.
  let lessons: [Lesson.ID]

  init(_ module: Module, among lessons: Set<Lesson.ID>) {
    self.lessons = module.lessons.map(\.id).filter(lessons.contains)
    self.module = Module(
      id: module.id, title: module.title, competency: module.competency,
      requires: module.requires, revision: 1, notice: module.notice, sources: module.sources,
      introduction: module.introduction, lessons: [], quiz: module.quiz)
  }

  var key: String { module.id.rawValue }

  var meaning: Meaning {
    meaning(
      module.title,
      facts: [
        MeaningFact("competency", module.competency?.rawValue, .ruleChanged, .substance),
        .set("modules required", module.requires, .ruleChanged, .judgement),
        MeaningFact(
          "order of lessons", lessons.map(\.rawValue).joined(separator: ", "), .wording, .judgement),
        MeaningFact("quiz", module.quiz.rawValue, .ruleChanged, .judgement),
        .sources(module.sources),
      ], text: (module.notice?.passages).marked("notice") + module.introduction.passages)
  }
}

extension [Passage]? {
  /// With a mark before it, where there is any.
  func marked(_ name: String) -> [Passage] {
    guard let passages = self, !passages.isEmpty else { return [] }
    return [Passage(mark: name)] + passages
  }
}
