import CurriculumModel
import Hummingbird
import Records
import Rendering

/// Lessons and what stands before them, for everyone; that they were read, for learners.
struct LessonRoutes: Sendable {
  let site: SiteEnvironment

  func add(
    to routes: some RouterMethods<SignedInContext>,
    recordingIn learning: some RouterMethods<LearnerContext>
  ) {
    routes.get(.lesson) { _, context in
      let (served, module, lesson) = try find(in: context)
      guard Notices(of: lesson, in: module).areAcknowledged(by: context.visitor) else {
        return site.show(notice(before: lesson, in: module, of: served, context), to: context)
      }
      return show(lesson, in: module, of: served, to: context)
    }
    learning.post(.lessonRead) { _, context in
      let (_, module, lesson) = try find(in: context)
      try await site.store.recordRead(lesson.id, by: context.visitor)
      return .redirect(to: module.address(after: lesson.id))
    }
    routes.post(.notice) { form, context in
      let served = site.curriculum.served
      let id: Module.ID = try context.identifier("module")
      guard let module = served.index.modules[id] else { throw Refusal.notFound }
      let lesson = module.lessons.first { $0.id.rawValue == form["lesson"] }
      for notice in Notices(of: lesson, in: module).keys {
        try await site.store.acknowledgeNotice(notice, by: context.visitor)
      }
      let next = lesson?.id ?? module.firstUnread(by: context.visitor)
      return .redirect(to: next.map { .lesson($0) } ?? .module(id))
    }
  }

  private func find(in context: some SiteContext) throws -> (ServedRelease, Module, Lesson) {
    let served = site.curriculum.served
    let id: Module.ID = try context.identifier("module")
    guard let module = served.index.modules[id],
      let lesson = served.index.lessons[Lesson.ID(try context.identifier("lesson"), in: id)]
    else { throw Refusal.notFound }
    return (served, module, lesson)
  }

  private func show(
    _ lesson: Lesson, in module: Module, of served: ServedRelease, to context: SignedInContext
  ) -> Response {
    let visitor = context.visitor
    let isRead = visitor.holds(.learner) ? visitor.readLessons.contains(lesson.id) : nil
    let page = site.prerendered(
      .lesson(lesson.id), of: served, for: visitor, isRead: isRead ?? false
    ) { profile in
      LessonPage(lesson, in: module, of: served, for: profile, isRead: isRead)
    }
    return .page(page.bytes(VisitorSlots(context).fillings))
  }

  private func notice(
    before lesson: Lesson, in module: Module, of served: ServedRelease, _ context: SignedInContext
  ) -> NoticePage {
    let renderer = served.renderer(for: served.profile(context.visitor.profile))
    return NoticePage(
      moduleTitle: renderer.plainText(module.title), lessonTitle: renderer.plainText(lesson.title),
      box: NoticeBox(
        module: module.id, lesson: lesson.id,
        notices: Notices(of: lesson, in: module).texts.map(renderer.html),
        support: served.support(for: context.visitor.profile), token: context.formToken))
  }
}
