import Assessment
import CurriculumModel
import Hummingbird
import Records
import Rendering

/// A question that a lesson embeds, tried without being graded: nothing is kept.
struct PracticeRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.practice) { request, context in
      let served = site.curriculum.served
      let quiz: Quiz.ID = try context.identifier("quiz")
      let id = Question.ID(try context.identifier("question"), in: quiz)
      guard let question = served.index.questions[id],
        let (module, lesson) = served.practice[question.id]
      else { throw Refusal.notFound }
      guard Notices(of: lesson, in: module).areAcknowledged(by: context.visitor) else {
        return .redirect(to: .lesson(lesson.id))
      }
      let form = try Form(urlEncoded: Array((request.uri.query ?? "").utf8))
      let renderer = served.renderer(for: served.profile(context.visitor.profile))
      let open = try await site.store.openAttempts(by: context.visitor)
      let page = PracticePage(
        question: question, lesson: lesson.id, lessonTitle: renderer.plainText(lesson.title),
        form: form, isBeingAsked: open.contains { $0.form.asks(question.id) },
        renderer: renderer)
      return site.show(page, to: context)
    }
  }
}

extension ServedRelease {
  /// Only what a lesson embeds can be practised; the lesson that does, and its module.
  fileprivate var practice: [Question.ID: (module: Module, lesson: Lesson)] {
    let embedded = curriculum.modules.flatMap { module in
      module.lessons.flatMap { lesson in
        lesson.body.practiceQuestions.map { ($0, (module, lesson)) }
      }
    }
    return Dictionary(embedded, uniquingKeysWith: { first, _ in first })
  }
}

extension QuizForm {
  fileprivate func asks(_ question: Question.ID) -> Bool {
    items.contains { $0.question == question }
  }
}

extension [Block] {
  fileprivate var practiceQuestions: [Question.ID] {
    compactMap { block in
      if case .practice(let id) = block { id } else { nil }
    }
  }
}
