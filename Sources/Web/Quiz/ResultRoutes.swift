import Assessment
import CurriculumModel
import Hummingbird
import Records
import Rendering

/// The result of an attempt: for the learner, and for those whom the learner's evidence is shown.
struct ResultRoutes: Sendable {
  let site: SiteEnvironment
  let sittings: Sittings

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.result) { _, context in
      let id: AttemptID = try context.id("attempt")
      let visitor = context.visitor
      let attempt = try await site.store.attempt(id, visibleTo: visitor)
      let isOwn = attempt.person == visitor.person.id
      guard let outcome = attempt.outcome else {
        // The key stays here as long as answers can change.
        guard isOwn else { throw Refusal.notFound }
        return .redirect(to: .attempt(id))
      }
      let served = try await sittings.release(attempt.release)
      let page = ResultPage(
        attempt, outcome, of: served, current: site.curriculum.served.index,
        renderer: served.renderer(for: served.profile(outcome.profile)),
        learner: isOwn ? nil : try await site.store.person(attempt.person, visibleTo: visitor).name,
        mayMark: !isOwn && visitor.holds(.supervisor),
        onward: isOwn ? try await onward(from: attempt, outcome, for: visitor) : nil)
      return site.show(page, to: context)
    }
  }

  /// Looks at what is served now: that is where the learner goes on.
  private func onward(
    from attempt: Attempt, _ outcome: AttemptOutcome, for visitor: Visitor
  ) async throws -> ResultPage.Onward {
    let served = site.curriculum.served
    guard let module = served.index.modules[attempt.module],
      let quiz = served.index.quizzes[module.quiz]
    else { return ResultPage.Onward(links: [], areAttemptsUsed: false) }
    guard !outcome.isPassed, outcome.waiting.isEmpty else {
      return ResultPage.Onward(
        links: [.init(label: "Go on", address: .home)], areAttemptsUsed: false)
    }
    let history = try await QuizHistory(of: module, quiz, in: served.index, site.store, visitor)
    let reading = ResultPage.Link(label: "Read the lessons again", address: .module(module.id))
    guard history.allowance.mayBegin else {
      return ResultPage.Onward(
        links: [reading], areAttemptsUsed: history.allowance.attemptsLeft == 0)
    }
    let again = ResultPage.Link(
      label: "Try again", address: .quiz(module.id))
    return ResultPage.Onward(links: [reading, again], areAttemptsUsed: false)
  }
}
