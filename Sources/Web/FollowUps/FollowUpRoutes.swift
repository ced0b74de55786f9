import Assessment
import CurriculumModel
import Hummingbird
import Records
import Rendering

/// Follow-ups: being asked again, and what came of it.
struct FollowUpRoutes: Sendable {
  let site: SiteEnvironment
  let sittings: Sittings

  func add(to routes: some RouterMethods<LearnerContext>) {
    routes.get(.followUp) { _, context in
      guard let drawn = try await draw(context) else { return .redirect(to: .home) }
      guard Notices(of: nil, in: drawn.module).areAcknowledged(by: context.visitor) else {
        return .redirect(to: .module(drawn.module.id))
      }
      return site.show(page(drawn, to: context), to: context)
    }
    routes.post(.followUp) { form, context in
      guard let drawn = try await draw(context) else { return .redirect(to: .home) }
      guard form[FollowUpPage.mark] == drawn.mark else {
        return .redirect(to: .followUp(drawn.quiz.id))
      }
      return try await submit(form, drawn, in: context)
    }
  }

  /// For the learner, and for those whom the learner's evidence is shown.
  func addResults(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.followUpResult) { _, context in
      let visitor = context.visitor
      let sitting = try await site.store.followUp(context.id("number"), visibleTo: visitor)
      let served = try await sittings.release(sitting.release)
      let isOwn = sitting.person == visitor.person.id
      let isBeingAsked =
        isOwn ? try await site.store.openAttempt(at: sitting.form.quiz, by: visitor) != nil : false
      let page = FollowUpResultPage(
        sitting, of: served, renderer: served.renderer(for: served.profile(sitting.profile)),
        learner: isOwn ? nil : try await site.store.person(sitting.person, visibleTo: visitor).name,
        isBeingAsked: isBeingAsked)
      return site.show(page, to: context)
    }
  }

  /// `nil` where nothing of the quiz is due, or a quiz that is under way asks the same questions.
  private func draw(_ context: LearnerContext) async throws -> DrawnFollowUp? {
    let served = site.curriculum.served
    let visitor = context.visitor
    let id: Quiz.ID = try context.identifier("quiz")
    guard let quiz = served.index.quizzes[id], let module = served.index.modules[quiz.module]
    else { throw Refusal.notFound }
    let recalls = try await site.store.recalls(of: visitor.person.id, visibleTo: visitor)
    let today = try site.today
    let due = dueFollowUps(
      among: retentions(of: recalls, intervals: served.curriculum.followUp, on: today),
      in: served.index, on: today)
    guard let due = due.first(where: { $0.quiz == id }),
      try await site.store.openAttempt(at: id, by: visitor) == nil
    else { return nil }
    return DrawnFollowUp(
      due, quiz: quiz, module: module, after: try await site.store.lastAsked(from: id, by: visitor),
      for: visitor.person.id, of: served.release.digest)
  }

  private func page(
    _ drawn: DrawnFollowUp, filled: Form = Form(fields: []), faults: [Int: AnswerFault] = [:],
    isEmpty: Bool = false, to context: LearnerContext
  ) -> FollowUpPage {
    let served = site.curriculum.served
    let renderer = served.renderer(for: served.profile(context.visitor.profile))
    return FollowUpPage(
      drawn: drawn, moduleTitle: renderer.plainText(drawn.module.title),
      renderer: renderer, filled: filled, faults: faults, isEmpty: isEmpty,
      token: context.formToken)
  }

  private func submit(
    _ form: Form, _ drawn: DrawnFollowUp, in context: LearnerContext
  ) async throws -> Response {
    var answers: [Question.ID: Answer] = [:]
    var faults: [Int: AnswerFault] = [:]
    for (place, sheet) in drawn.sheets.enumerated() {
      do throws(AnswerFault) {
        answers[sheet.question.id] = try sheet.answer(in: form.group(FollowUpPage.group(place)))
      } catch {
        faults[place] = error
      }
    }
    guard faults.isEmpty, !answers.isEmpty else {
      let page = page(
        drawn, filled: form, faults: faults, isEmpty: answers.isEmpty && faults.isEmpty,
        to: context)
      return site.show(page, to: context)
    }
    do {
      let sitting = try await site.store.submitFollowUp(
        answers, on: drawn.form, after: drawn.last, in: site.curriculum.served.release,
        by: context.visitor)
      return .redirect(to: .followUpResult(sitting.id))
    } catch RecordsError.attemptSubmitted {
      // Another window was faster.
      return .redirect(to: .home)
    }
  }
}
