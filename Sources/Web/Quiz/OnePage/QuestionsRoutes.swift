import Assessment
import CurriculumModel
import Hummingbird
import NIOCore
import Records
import Rendering

/// The questions of an attempt where the quiz shows them all on one page.
struct QuestionsRoutes: Sendable {
  let site: SiteEnvironment
  let sittings: Sittings

  func add(to routes: some RouterMethods<LearnerContext>) {
    routes.get(.questions) { request, context in
      let attempt = try await site.ownAttempt(in: context)
      guard attempt.isOpen else { return .redirect(to: .result(attempt.id)) }
      let sitting = try await sittings.sitting(for: attempt)
      guard sitting.isOnOnePage else { return .redirect(to: .attempt(attempt.id)) }
      return try await show(
        sitting, attempt, message: Done(request)?.message, to: context)
    }
    // A page of paragraphs in any script is longer than most forms.
    routes.post(.questions, upTo: .upload) { form, context in try await save(form, context) }
  }

  private func save(_ form: Form, _ context: LearnerContext) async throws -> Response {
    let id: AttemptID = try context.id("attempt")
    let sitting = try await sittings.sitting(id, of: context.visitor)
    guard sitting.isOnOnePage else { return .redirect(to: .attempt(id)) }
    do {
      guard let only = try one(in: form, of: sitting) else {
        return try await saveAll(form, sitting, context)
      }
      return try await saveOne(only, in: form, sitting, context)
    } catch RecordsError.attemptSubmitted {
      return .redirect(to: .result(id))
    }
  }

  private func saveAll(
    _ form: Form, _ sitting: Sittings.Sitting, _ context: LearnerContext
  ) async throws -> Response {
    let given = GivenAnswers(form, on: sitting.sheets)
    try await site.store.saveAnswers(given.changed, in: sitting.attempt, by: context.visitor)
    guard given.faults.isEmpty else {
      let attempt = try await site.ownAttempt(in: context)
      return try await show(sitting, attempt, faults: given.faults, typed: form, to: context)
    }
    return form[QuestionsPage.then] == QuestionsPage.review
      ? .redirect(to: .attempt(sitting.attempt))
      : .redirect(to: .questions(sitting.attempt), saying: .answersSaved)
  }

  /// What a script asks for as soon as an answer is given: says in short what became of it.
  private func saveOne(
    _ place: Int, in form: Form, _ sitting: Sittings.Sitting, _ context: LearnerContext
  ) async throws -> Response {
    let given = GivenAnswers(form, on: sitting.sheets, only: place)
    if let fault = given.faults[place] {
      return .note("state=faulty&said=\(fault.message.percentEncoded)")
    }
    try await site.store.saveAnswers(given.changed, in: sitting.attempt, by: context.visitor)
    let sheet = sitting.sheets[place]
    let answer = try sheet.answer(in: form.group(GivenAnswers.group(place)))
    return .note("state=\(answer == nil ? "open" : "saved")&kept=\(sheet.mark(of: answer))")
  }

  /// The place of the one question that is to be saved; `nil` where all are.
  private func one(in form: Form, of sitting: Sittings.Sitting) throws(Refusal) -> Int? {
    let text = form[QuestionsPage.only]
    guard !text.isEmpty else { return nil }
    guard let position = Int(text), sitting.sheets.indices.contains(position - 1) else {
      throw .malformed
    }
    return position - 1
  }

  /// What is kept, but for faulty fields: they hold what was typed.
  private func show(
    _ sitting: Sittings.Sitting, _ attempt: Attempt, faults: [Int: AnswerFault] = [:],
    typed: Form = Form(fields: []), message: Message? = nil, to context: LearnerContext
  ) async throws -> Response {
    let served = try await sittings.release(attempt.release)
    let renderer = served.renderer(for: served.profile(context.visitor.profile))
    let answers = sitting.sheets.map { attempt.answers[$0.question.id] }
    let page = QuestionsPage(
      overview: AttemptOverview(attempt, of: served, renderer: renderer), sheets: sitting.sheets,
      filled: sitting.sheets.enumerated().map { place, sheet in
        guard faults[place] == nil else { return typed.group(GivenAnswers.group(place)) }
        return answers[place].map(sheet.form(showing:)) ?? Form(fields: [])
      },
      kept: zip(sitting.sheets, answers).map { $0.mark(of: $1) }, faults: faults,
      renderer: renderer, token: context.formToken, message: message)
    return site.show(page, to: context)
  }
}

extension Response {
  /// A few words for a script, spelled as a form would send them.
  fileprivate static func note(_ text: String) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
