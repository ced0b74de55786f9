import Assessment
import CurriculumModel
import Hummingbird
import Records
import Rendering

/// Reading and marking paragraphs: of the people that the store lets a supervisor mark, and nobody's
/// own.
struct MarkingRoutes: Sendable {
  private struct Found {
    let attempt: Attempt
    let served: ServedRelease
    let question: Question
    let rubric: [[Inline]]
    let position: Int

    var address: SiteAddress { .marking(attempt.id, position) }
    var isWaiting: Bool { attempt.outcome?.waiting.contains(question.id) == true }
  }

  let site: SiteEnvironment
  let sittings: Sittings

  func add(to routes: some RouterMethods<SupervisorContext>) {
    routes.get(.markings) { request, context in
      let waiting = try await site.store.waitingParagraphs(for: context.visitor)
      var rows: [MarkingsPage.Row] = []
      for paragraph in waiting { rows.append(try await row(paragraph, context)) }
      return site.show(MarkingsPage(rows: rows, done: Done(request)), to: context)
    }
    routes.get(.marking) { _, context in
      let found = try await find(in: context)
      guard found.isWaiting else { return .redirect(to: .markings, saying: .markedBefore) }
      let blank = MarkingForm(rows: found.rubric.count)
      return try await show(found, filled: blank, isRefused: false, to: context)
    }
    routes.post(.marking) { form, context in
      let found = try await find(in: context)
      let filled = MarkingForm(form, rows: found.rubric.count)
      guard found.isWaiting else { return .redirect(to: .markings, saying: .markedBefore) }
      guard let mark = filled.mark else {
        return try await show(found, filled: filled, isRefused: true, to: context)
      }
      do {
        try await site.store.markParagraph(
          mark, note: filled.note, of: found.question.id, in: found.attempt.id,
          from: found.served.release, by: context.authority)
      } catch RecordsError.alreadyMarked {
        return .redirect(to: .markings, saying: .markedBefore)
      }
      return .redirect(to: .markings, saying: .paragraphMarked)
    }
  }

  private func row(
    _ paragraph: WaitingParagraph, _ context: SupervisorContext
  ) async throws -> MarkingsPage.Row {
    let attempt = try await site.store.attempt(paragraph.attempt, visibleTo: context.visitor)
    let served = try await sittings.release(attempt.release)
    let renderer = served.renderer(for: served.profile(attempt.outcome?.profile))
    let place = attempt.form.items.firstIndex { $0.question == paragraph.question } ?? 0
    return MarkingsPage.Row(
      name: paragraph.name,
      quiz: served.index.quizzes[paragraph.quiz].map { renderer.plainText($0.title) }
        ?? paragraph.quiz.rawValue,
      question: served.index.questions[paragraph.question].map { renderer.plainText($0.title) }
        ?? paragraph.question.rawValue,
      submitted: paragraph.submitted.day, address: .marking(paragraph.attempt, place + 1))
  }

  /// A paragraph of somebody else's attempt that was handed in.
  private func find(in context: SupervisorContext) async throws -> Found {
    let attempt = try await site.store.attempt(
      try context.id("attempt"), visibleTo: context.visitor)
    guard attempt.outcome != nil, attempt.person != context.visitor.person.id,
      let position = context.parameters.get("position").flatMap({ Int($0) }),
      (1...attempt.form.items.count).contains(position)
    else { throw Refusal.notFound }
    let served = try await sittings.release(attempt.release)
    guard let question = served.index.questions[attempt.form.items[position - 1].question],
      case .paragraph(let rubric) = question.task
    else { throw Refusal.notFound }
    return Found(
      attempt: attempt, served: served, question: question, rubric: rubric, position: position)
  }

  private func show(
    _ found: Found, filled: MarkingForm, isRefused: Bool, to context: SupervisorContext
  ) async throws -> Response {
    let served = found.served
    let renderer = served.renderer(for: served.profile(found.attempt.outcome?.profile))
    var written = ""
    if case .text(let text)? = found.attempt.answers[found.question.id] { written = text }
    let learner = try await site.store.person(found.attempt.person, visibleTo: context.visitor)
    let page = MarkingPage(
      token: context.formToken, address: found.address, learner: learner.name,
      quiz: served.index.quizzes[found.attempt.quiz].map { renderer.plainText($0.title) } ?? "",
      question: renderer.html(found.question.title), stem: renderer.html(found.question.stem),
      text: written, rubric: found.rubric.map { renderer.html($0) }, filled: filled,
      isRefused: isRefused)
    return site.show(page, to: context)
  }
}
