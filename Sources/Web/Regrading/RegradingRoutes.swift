import CurriculumModel
import Hummingbird
import Records
import Rendering

/// Grading again by corrected keys: trainers see how many grades it concerns, administrators see
/// whose, and apply it.
struct RegradingRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.regradings) { _, context in
      let visitor = context.visitor
      let served = site.curriculum.served
      let found = try await site.store.regradings(by: served.release, visibleTo: visitor)
      let page = RegradingsPage(
        section: visitor.regradingSection,
        quizzes: found.map {
          .init(quiz: $0.quiz, title: title(of: $0.quiz, in: served), attempts: $0.count)
        })
      return site.show(page, to: context)
    }
    routes.get(.regrading) { request, context in
      var page = try await page(for: context)
      page.message = Done(request)?.message
      return site.show(page, to: context)
    }
    routes.post(.regrading) { form, context in
      var page = try await page(for: context)
      guard page.mayApply else { throw Refusal.forbidden }
      page.reason = form["reason"]
      guard form["seen"] == page.seen else {
        page.message = Message(
          kind: .warning,
          text: "The list has changed since you saw it. Please look through it once more.")
        return site.show(page, to: context)
      }
      do {
        try await site.store.regrade(
          page.regrading.attempts.map(\.id), by: site.curriculum.served.release,
          reason: page.reason, by: .person(context.visitor.person.id))
        return .redirect(to: .regrading(page.regrading.quiz), saying: .regraded)
      } catch RecordsError.reasonMissing {
        page.problem = "Please say what was wrong with the key."
        return site.show(page, to: context)
      }
    }
  }

  private func page(for context: SignedInContext) async throws -> RegradingPage {
    let served = site.curriculum.served
    let id: Quiz.ID = try context.identifier("quiz")
    guard let quiz = served.index.quizzes[id]
    else { throw Refusal.notFound }
    let found = try await site.store.regradings(
      by: served.release, of: id, visibleTo: context.visitor)
    let renderer = served.renderer(for: nil)
    return RegradingPage(
      token: context.formToken, section: context.visitor.regradingSection,
      quizTitle: renderer.plainText(quiz.title),
      regrading: found.first ?? QuizRegrading(quiz: id),
      questions: Dictionary(
        quiz.questions.map { ($0.id, renderer.plainText($0.title)) },
        uniquingKeysWith: { one, _ in one }),
      mayApply: context.visitor.holds(.administrator))
  }

  private func title(of quiz: Quiz.ID, in served: ServedRelease) -> String {
    served.index.quizzes[quiz].map { served.renderer(for: nil).plainText($0.title) }
      ?? quiz.rawValue
  }
}

extension Visitor {
  /// Where the visitor comes from.
  fileprivate var regradingSection: SiteSection? {
    holds(.trainer) ? .training : holds(.administrator) ? .administration : nil
  }
}
