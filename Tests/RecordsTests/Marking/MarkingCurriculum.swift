import Assessment
import CurriculumModel
import Records

/// A quiz of a paragraph with two rows and of a choice that can be unsafe. Half of its points pass.
struct MarkingCurriculum {
  enum Deed {
    /// The paragraph written, the choice right.
    case written
    /// The paragraph left open, an unsafe choice, and enough right to pass.
    case unsafe
  }

  let release: Release
  let paragraph: Question.ID
  let choice: Question.ID
  let others: [Question.ID]

  init(wantsTwoMarkers: Bool = false) throws {
    func options(_ marks: AnswerMark...) -> Question.Task {
      .chooseOne(options: marks.map { AnswerOption(mark: $0, content: [], feedback: []) })
    }
    release = try TestCurriculum.release(
      title: "Marking",
      asking: [
        ("q-text", .paragraph(rubric: [[.text("Asks first")], [.text("Says who to call")]])),
        ("q-choice", options(.right, .wrong, .unsafe)),
        ("q-a", options(.right, .wrong)), ("q-b", options(.right, .wrong)),
      ], wantsTwoMarkers: wantsTwoMarkers)
    paragraph = try TestCurriculum.id("safety-quiz/q-text")
    choice = try TestCurriculum.id("safety-quiz/q-choice")
    others = [try TestCurriculum.id("safety-quiz/q-a"), try TestCurriculum.id("safety-quiz/q-b")]
  }

  func handIn(_ deed: Deed, to store: RecordStore, by visitor: Visitor) async throws -> Attempt {
    let quiz: Quiz.ID = try TestCurriculum.id("safety-quiz")
    let form = QuizForm(
      quiz: quiz, seed: 1,
      items: ([paragraph, choice] + others).map { .init(question: $0, order: []) })
    let attempt = try await store.startAttempt(
      on: form, of: TestCurriculum.module(), in: release, by: visitor)
    switch deed {
    case .written:
      try await store.saveAnswers(
        [paragraph: .text("I would ask her alone."), choice: .choice(option: 0)], in: attempt.id,
        by: visitor)
    case .unsafe:
      try await store.saveAnswers(
        [choice: .choice(option: 2), others[0]: .choice(option: 0), others[1]: .choice(option: 0)],
        in: attempt.id, by: visitor)
    }
    return try await store.submit(attempt.id, in: release, by: visitor)
  }
}
