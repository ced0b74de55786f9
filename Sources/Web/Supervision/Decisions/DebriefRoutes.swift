import Assessment
import CurriculumModel
import Hummingbird
import Records
import Rendering

/// Writing down that an unsafe answer was talked over with the person who gave it.
struct DebriefRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.debrief) { _, context in
      site.show(try await page(try await subject(in: context), context), to: context)
    }
    routes.post(.debrief) { form, context in
      let subject = try await subject(in: context)
      do {
        try await site.store.debrief(
          subject.attempt.id, question: subject.question, note: form["reason"],
          by: .person(context.visitor.person.id))
        return .redirect(to: .person(subject.person.id), saying: .debriefed)
      } catch RecordsError.reasonMissing {
        var page = try await page(subject, context)
        page.problem = "Please say what you talked about."
        return site.show(page, to: context)
      }
    }
  }

  private struct Subject {
    let attempt: Attempt
    let question: Question.ID
    let person: Person
  }

  /// Only an answer that still waits for it.
  private func subject(in context: SignedInContext) async throws -> Subject {
    let attempt = try await site.store.attempt(
      try context.id("attempt"), visibleTo: context.visitor)
    let name = context.parameters.get("question").flatMap { FieldText.decode($0.utf8) }
    guard let question = attempt.outcome?.toDebrief.first(where: { $0.local == name }) else {
      throw Refusal.notFound
    }
    return Subject(
      attempt: attempt, question: question,
      person: try await site.store.supervisedPerson(
        attempt.person, by: .person(context.visitor.person.id)))
  }

  private func page(_ subject: Subject, _ context: SignedInContext) async throws -> ReasonPage {
    let served = site.curriculum.served
    let renderer = served.renderer(for: nil)
    let quiz = served.index.quizzes[subject.attempt.quiz].map { renderer.plainText($0.title) }
    let place = subject.attempt.form.items.firstIndex { $0.question == subject.question }
    return ReasonPage(
      token: context.formToken, person: subject.person, title: "Talk over an unsafe answer",
      explanation: [
        "In “\(quiz ?? subject.attempt.quiz.rawValue)”, question \((place ?? 0) + 1), "
          + "\(subject.person.name) chose something that could put a young person at risk.",
        "It happens to careful people. Ask what they were thinking of, go through the explanation "
          + "together, and say what they will do. Then the quiz counts.",
      ],
      address: .debrief(subject.attempt.id, subject.question), button: "We talked it over",
      reasonLabel: "What you talked about", reasonHint: "\(subject.person.name) reads it.",
      reading: ("Read the answer and the explanation", .result(subject.attempt.id)))
  }
}
