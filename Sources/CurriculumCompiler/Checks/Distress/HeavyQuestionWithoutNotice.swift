import Diagnostics

/// A question about a heavy lesson is asked only of readers whom a **Notice** has asked: in the quiz
/// of a module with a notice, or as practice in a lesson that is announced itself.
///
/// A question is about the lessons of its **Taught in**; without one, about those that teach what
/// it tests, where no other lesson does.
struct HeavyQuestionWithoutNotice: LinkedFileCheck, CurriculumCheck {
  static let id = "heavy-question-without-notice"
  static let rule = "A question about a heavy lesson is asked where a **Notice** has come first"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.heavyQuestions.isAnnounced
      ? [] : file.heavyQuestions.marked.map { .unannounced(at: $0.question.range, mark: $0.mark) }
  }

  /// What can be told only once all files are linked.
  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for heavy in curriculum.linkings.lazy.map(\.heavyQuestions) {
      for (question, objectives) in heavy.open where !heavy.isAnnounced {
        guard let mark = mark(ofLessonsTeaching: objectives, in: curriculum) else { continue }
        found.append(.unannounced(at: question.range, mark: mark))
      }
      for (range, question) in heavy.practices {
        guard let mark = mark(of: question, in: curriculum) else { continue }
        found.append(.unannounced(at: range, mark: mark))
      }
    }
    return found
  }

  private func mark(of question: Thing, in curriculum: CurriculumOverview) -> SourceRange? {
    guard let heavy = curriculum.linking(question.file)?.heavyQuestions else { return nil }
    if let mark = heavy.mark(of: question.id) { return mark }
    return heavy.open.first { $0.question.id == question.id }
      .flatMap { mark(ofLessonsTeaching: $0.objectives, in: curriculum) }
  }

  private func mark(
    ofLessonsTeaching objectives: [String], in curriculum: CurriculumOverview
  ) -> SourceRange? {
    objectives.lazy.compactMap { objective in
      let lessons = curriculum.coverage.lessons(teaching: objective)
      let marks = lessons.compactMap { lesson in
        curriculum.shelf.outline(lesson.range.file)?.notices?.mark(ofLesson: lesson.section)
      }
      return marks.count == lessons.count ? marks.first : nil
    }.first
  }
}

extension Diagnostic {
  fileprivate static func unannounced(at range: SourceRange, mark: SourceRange) -> Diagnostic {
    Diagnostic(
      HeavyQuestionWithoutNotice.self, at: range,
      reason: "A question can bring back what the lesson asked about before it was read",
      notes: [Note("the lesson is heavy by this mark", at: mark)])
  }
}
