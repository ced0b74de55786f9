import Assessment
import CurriculumModel
import Hummingbird
import Records
import Rendering

/// The questions of an attempt, one on a page, and the answers to them.
struct AnswerRoutes: Sendable {
  let site: SiteEnvironment
  let sittings: Sittings

  func add(to routes: some RouterMethods<LearnerContext>) {
    routes.get(.question) { _, context in
      let attempt = try await site.ownAttempt(in: context)
      guard attempt.isOpen else { return .redirect(to: .result(attempt.id)) }
      let sitting = try await sittings.sitting(for: attempt)
      let position = try position(in: context, of: sitting)
      guard !sitting.isOnOnePage else {
        return .redirect(to: .questions(attempt.id, at: position))
      }
      let question = sitting.sheets[position - 1].question.id
      let sheet = sitting.sheets[position - 1]
      let filled = attempt.answers[question].map(sheet.form(showing:)) ?? Form(fields: [])
      return try await show(
        position, of: sitting, attempt, filled: filled, fault: nil, to: context)
    }
    routes.post(.answer) { form, context in try await save(form, context) }
  }

  /// The busiest thing that a quiz does: read the form, one update, go on.
  private func save(_ form: Form, _ context: LearnerContext) async throws -> Response {
    let id: AttemptID = try context.id("attempt")
    let sitting = try await sittings.sitting(id, of: context.visitor)
    let position = try position(in: context, of: sitting)
    let sheet = sitting.sheets[position - 1]
    if let scenario = ScenarioSheet(sheet) {
      return try await choose(form, on: sheet, scenario, at: position, of: sitting, context)
    }
    if sitting.feedback.tellsWhyAtOnce(sheet.question) {
      return try await settle(form, on: sheet, at: position, of: sitting, context)
    }
    do {
      let answer = try sheet.answer(in: form)
      try await site.store.saveAnswer(answer, to: sheet.question.id, in: id, by: context.visitor)
    } catch let fault as AnswerFault {
      let attempt = try await site.ownAttempt(in: context)
      return try await show(
        position, of: sitting, attempt, filled: form, fault: fault, to: context)
    } catch RecordsError.attemptSubmitted {
      return .redirect(to: .result(id))
    }
    return .redirect(to: sitting.address(after: position))
  }

  /// An answer that stands once it is given; its page then shows why.
  private func settle(
    _ form: Form, on sheet: AnswerSheet, at position: Int, of sitting: Sittings.Sitting,
    _ context: LearnerContext
  ) async throws -> Response {
    do {
      let saving = try await AnswerSaving(
        form, on: sheet, in: sitting.attempt, of: site.store, by: context.visitor)
      switch saving {
      case .stands: return .redirect(to: .question(sitting.attempt, position))
      case .skipped: return .redirect(to: sitting.address(after: position))
      case .late:
        return try await show(
          position, of: sitting, try await site.ownAttempt(in: context), filled: form, fault: nil,
          message: .standing, to: context)
      }
    } catch let fault as AnswerFault {
      let attempt = try await site.ownAttempt(in: context)
      return try await show(
        position, of: sitting, attempt, filled: form, fault: fault, to: context)
    } catch RecordsError.attemptSubmitted {
      return .redirect(to: .result(sitting.attempt))
    }
  }

  /// A choice in a scenario: saved at once, and then it stands.
  private func choose(
    _ form: Form, on sheet: AnswerSheet, _ scenario: ScenarioSheet, at position: Int,
    of sitting: Sittings.Sitting, _ context: LearnerContext
  ) async throws -> Response {
    let attempt = try await site.ownAttempt(in: context)
    guard attempt.isOpen else { return .redirect(to: .result(attempt.id)) }
    do {
      let saving = try await ChoiceSaving(
        form, on: sheet, scenario, of: attempt, in: site.store, by: context.visitor)
      guard saving == .late else { return .redirect(to: .scene(attempt.id, position)) }
      return try await show(
        position, of: sitting, try await site.ownAttempt(in: context), filled: form, fault: nil,
        message: Message(
          kind: .warning,
          text: "This choice was made before, perhaps in another window, and stands. "
            + "Here is where you are now."),
        to: context)
    } catch let fault as AnswerFault {
      return try await show(
        position, of: sitting, attempt, filled: form, fault: fault, to: context)
    } catch RecordsError.attemptSubmitted {
      return .redirect(to: .result(attempt.id))
    }
  }

  private func show(
    _ position: Int, of sitting: Sittings.Sitting, _ attempt: Attempt, filled: Form,
    fault: AnswerFault?, message: Message? = nil, to context: LearnerContext
  ) async throws -> Response {
    let served = try await sittings.release(attempt.release)
    let renderer = served.renderer(for: served.profile(context.visitor.profile))
    let question = AskedQuestion(
      sheet: sitting.sheets[position - 1], feedback: sitting.feedback,
      answer: attempt.answers[sitting.sheets[position - 1].question.id], renderer: renderer)
    let page = QuestionPage(
      overview: AttemptOverview(attempt, of: served, renderer: renderer), position: position,
      asked: question.asked(at: position, filled: filled, fault: fault),
      tellsWhy: question.tellsWhy, token: context.formToken,
      message: question.stands && fault != nil ? .standing : message)
    return site.show(page, to: context)
  }

  private func position(
    in context: LearnerContext, of sitting: Sittings.Sitting
  ) throws(Refusal) -> Int {
    guard let position = context.parameters.get("position").flatMap({ Int($0) }),
      (1...max(1, sitting.sheets.count)).contains(position)
    else { throw .notFound }
    return position
  }
}

extension SiteEnvironment {
  /// The attempt that the address names, if it is the visitor's own.
  func ownAttempt(in context: LearnerContext) async throws -> Attempt {
    let attempt = try await store.attempt(try context.id("attempt"), visibleTo: context.visitor)
    guard attempt.person == context.visitor.person.id else { throw Refusal.notFound }
    return attempt
  }
}
