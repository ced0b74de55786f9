import CurriculumModel
import Hummingbird
import Records
import Rendering

/// Letting a person try a quiz once more than it allows by itself.
struct AttemptReleaseRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.attemptRelease) { _, context in
      site.show(try await page(for: context), to: context)
    }
    routes.post(.attemptRelease) { form, context in
      var page = try await page(for: context)
      do {
        try await site.store.releaseAttempt(
          at: try quiz(in: context).id, for: page.person.id, reason: form["reason"],
          by: .person(context.visitor.person.id))
        return .redirect(to: .person(page.person.id), saying: .attemptReleased)
      } catch RecordsError.reasonMissing {
        page.problem = "Please say how you went on from the last attempt."
        return site.show(page, to: context)
      }
    }
  }

  private func quiz(in context: SignedInContext) throws -> Quiz {
    let id: Quiz.ID = try context.identifier("quiz")
    guard let quiz = site.curriculum.served.index.quizzes[id], quiz.attempts != nil else {
      throw Refusal.notFound
    }
    return quiz
  }

  private func page(for context: SignedInContext) async throws -> ReasonPage {
    let quiz = try quiz(in: context)
    let person = try await site.store.supervisedPerson(
      try context.id("person"), by: .person(context.visitor.person.id))
    let title = site.curriculum.served.renderer(for: nil).plainText(quiz.title)
    return ReasonPage(
      token: context.formToken, person: person, title: "Allow another attempt",
      explanation: [
        "\(person.name) can then take “\(title)” once more. Talk first about what was hard."
      ],
      address: .attemptRelease(person.id, quiz.id), button: "Allow it",
      reasonLabel: "How you went on", reasonHint: "\(person.name) reads it.")
  }
}
