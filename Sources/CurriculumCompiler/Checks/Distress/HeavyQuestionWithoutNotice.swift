import Diagnostics

/// A question about a heavy lesson is asked only of readers whom a **Notice** has asked: in the quiz
/// of a module with a notice, or as practice in a lesson that is announced itself.
///
/// A question is about the lessons of its **Taught in**; without one, about those that teach what
/// it tests, where no other lesson does.
struct HeavyQuestionWithoutNotice: CurriculumCheck {
  static let id = "heavy-question-without-notice"
  static let rule = "A question about a heavy lesson is asked where a **Notice** has come first"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    var marks: [String: [String: SourceRange]] = [:]
    var found: [Diagnostic] = []
    for (file, linking) in curriculum.quizzes {
      let isAnnounced = curriculum.isAnnounced(quiz: file)
      for question in linking.heavyQuestions.questions {
        guard let mark = mark(of: question.subject, in: curriculum) else { continue }
        marks[file.file, default: [:]][question.id] = mark
        if !isAnnounced { found.append(.unannounced(at: question.range, mark: mark)) }
      }
    }
    for (_, linking) in curriculum.modules {
      for (range, question) in linking.heavyQuestions.practices {
        guard let mark = marks[question.file]?[question.id] else { continue }
        found.append(.unannounced(at: range, mark: mark))
      }
    }
    return found
  }

  /// What makes a lesson heavy that the question is about.
  private func mark(
    of subject: HeavyQuestions.Subject, in curriculum: CurriculumOverview
  ) -> SourceRange? {
    switch subject {
    case .lesson(let mark): return mark
    case .lessons(let objectives):
      return objectives.lazy.compactMap { objective in
        let lessons = curriculum.coverage.lessons(teaching: objective)
        let marks = lessons.compactMap { curriculum.mark(ofLesson: $0) }
        return marks.count == lessons.count ? marks.first : nil
      }.first
    }
  }
}

extension CurriculumOverview {
  /// Whether the module that a quiz belongs to has a notice.
  func isAnnounced(quiz: FileOutline) -> Bool {
    guard let reference = quiz.root?.fact("Module")?.references.first,
      let module = directory.thing(.module, directory.id(named: reference))
    else { return false }
    return outline(module.file)?.notices?.isAnnounced == true
  }

  fileprivate func mark(ofLesson use: ObjectiveUse) -> SourceRange? {
    outline(use.range.file)?.notices?.mark(ofLesson: use.section)
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
