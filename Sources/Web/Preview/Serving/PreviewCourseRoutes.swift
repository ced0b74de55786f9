import CurriculumModel
import Hummingbird
import Rendering

/// Contents, modules, lessons, quizzes and pictures, at the addresses that the site has them at.
struct PreviewCourseRoutes: Sendable {
  let desk: PreviewDesk

  func add(to routes: some RouterMethods<PublicContext>) {
    routes.get(.home) { request, _ in
      let view = desk.view(for: request)
      return desk.show(PreviewStartPage(view, index: try view.index), in: view)
    }
    routes.get(.pathway) { _, _ in .redirect(to: .home) }
    routes.get(.module) { request, context in
      let (view, index, module) = try find(request, context)
      return desk.show(ModulePage(previewing: module, view, index: index), in: view)
    }
    routes.get(.lesson) { request, context in
      let view = desk.view(for: request)
      let index = try view.index
      let id = try lesson(in: context)
      if let moved = view.edition.moved[id] { return .redirect(to: .lesson(moved)) }
      guard let module = index.modules[try context.identifier("module")],
        let lesson = index.lessons[id]
      else { throw Refusal.notFound }
      let page = LessonPage(previewing: lesson, in: module, view, index: index)
      return desk.show(page, in: view)
    }
    // The learner's button goes on, and nothing is kept.
    routes.post(RouterPath(SiteRoute.lessonRead.rawValue)) { request, context in
      let (_, _, module) = try find(request, context)
      return Response.redirect(to: module.address(after: try lesson(in: context)))
    }
    routes.get(.quiz) { request, context in
      let (view, index, module) = try find(request, context)
      guard let quiz = index.quizzes[module.quiz] else { throw Refusal.notFound }
      let form = request.uri.queryParameters[PreviewQuizPage.formParameter[...]]
      let page = PreviewQuizPage(
        quiz, of: module, form: form.flatMap { UInt64($0) }, view, index: index)
      return desk.show(page, in: view)
    }
    routes.get(.practice) { request, context in try practice(request, context) }
    routes.get(.picture) { request, context in
      let pictures = try desk.view(for: request).index.pictures
      guard let picture = pictures[try context.identifier("picture")] else {
        throw Refusal.notFound
      }
      return try .picture(picture, caching: "no-store")
    }
  }

  private func find(
    _ request: Request, _ context: PublicContext
  ) throws -> (PreviewView, CurriculumIndex, Module) {
    let view = desk.view(for: request)
    let index = try view.index
    guard let module = index.modules[try context.identifier("module")] else {
      throw Refusal.notFound
    }
    return (view, index, module)
  }

  private func lesson(in context: PublicContext) throws -> Lesson.ID {
    let module: Module.ID = try context.identifier("module")
    return Lesson.ID(try context.identifier("lesson"), in: module)
  }

  /// Every question can be tried here, not only those that a lesson embeds.
  private func practice(_ request: Request, _ context: PublicContext) throws -> Response {
    let view = desk.view(for: request)
    let index = try view.index
    let quiz: Quiz.ID = try context.identifier("quiz")
    let id = Question.ID(try context.identifier("question"), in: quiz)
    guard let question = index.questions[id],
      let module = index.quizzes[quiz].flatMap({ index.modules[$0.module] }),
      let lesson = (question.taughtIn.first?.lesson).flatMap({ index.lessons[$0] })
        ?? module.lessons.first
    else { throw Refusal.notFound }
    let renderer = Renderer(of: view, index: index)
    let page = PracticePage(
      question: question, lesson: lesson.id, lessonTitle: renderer.plainText(lesson.title),
      form: try Form(urlEncoded: Array((request.uri.query ?? "").utf8)), isBeingAsked: false,
      renderer: renderer)
    return desk.show(page, in: view)
  }
}
