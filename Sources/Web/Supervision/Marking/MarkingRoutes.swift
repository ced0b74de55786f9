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
    let turn: MarkingTurn

    /// What was found before, as far as this turn may know it.
    var earlier: [ParagraphMarking] {
      switch turn {
      case .settle, .alone: attempt.outcome?.readings(of: question.id) ?? []
      case .again: (attempt.outcome?.markings[question.id]).map { [$0] } ?? []
      case .first, .second, .done: []
      }
    }

    /// What the form begins with.
    var blank: MarkingForm {
      let known = ParagraphMark.agreed(earlier.map(\.mark))
      return MarkingForm(
        rows: rubric.indices.map { known.indices.contains($0) ? known[$0] : nil })
    }

    var address: SiteAddress { .marking(attempt.id, position) }
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
      guard found.turn != .done else { return .redirect(to: .markings, saying: .markedBefore) }
      return try await show(found, filled: found.blank, isRefused: false, to: context)
    }
    routes.post(.marking) { form, context in
      let found = try await find(in: context)
      let filled = MarkingForm(form, rows: found.rubric.count)
      // A page for marking again says so: a form from before somebody was faster does not.
      let isAgain = form.fields.contains { $0.name == MarkingForm.reason }
      guard found.turn != .done, isAgain == (found.turn == .again) else {
        return .redirect(to: .markings, saying: .markedBefore)
      }
      guard let mark = filled.mark, !isAgain || !filled.reason.isEmpty, !filled.isReasonTooLong
      else {
        return try await show(found, filled: filled, isRefused: true, to: context)
      }
      return try await save(mark, filled, found, to: context)
    }
  }

  private func save(
    _ mark: ParagraphMark, _ filled: MarkingForm, _ found: Found, to context: SupervisorContext
  ) async throws -> Response {
    do {
      let marked = try await site.store.markParagraph(
        mark, note: filled.note, of: found.question.id, in: found.attempt.id,
        from: found.served.release, again: found.turn == .again ? filled.reason : nil,
        by: context.authority)
      let stands = marked.outcome?.waiting.contains(found.question.id) == false
      return .redirect(to: .markings, saying: stands ? .paragraphMarked : .paragraphRead)
    } catch RecordsError.alreadyMarked {
      return .redirect(to: .markings, saying: .markedBefore)
    } catch RecordsError.markNotFitting where found.turn == .settle {
      return try await show(found, filled: found.blank, isRefused: true, to: context)
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
      submitted: paragraph.submitted.day, turn: paragraph.turn,
      address: .marking(paragraph.attempt, place + 1))
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
      attempt: attempt, served: served, question: question, rubric: rubric, position: position,
      turn: try await turn(of: question.id, in: attempt.id, context))
  }

  /// What nobody wrote anything for has nothing to mark.
  private func turn(
    of question: Question.ID, in attempt: AttemptID, _ context: SupervisorContext
  ) async throws -> MarkingTurn {
    do {
      return try await site.store.markingTurn(of: question, in: attempt, by: context.authority)
    } catch RecordsError.questionNotOnForm {
      throw Refusal.notFound
    }
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
      text: written, rubric: found.rubric.map { renderer.html($0) }, turn: found.turn,
      isMarkedTwice: found.question.wantsTwoMarkers, earlier: found.earlier, filled: filled,
      isRefused: isRefused)
    return site.show(page, to: context)
  }
}
