import Assessment
import CurriculumModel
import Foundation
import Testing

@Suite struct DrawingTests {
  /// Twelve questions on four objectives, three each.
  private let twelve = (0..<12).map { index in
    Question.sample("q-\(index)", tests: ["o-\(index / 3)"], .chooseOne(.right, .wrong, .wrong))
  }

  private func ids(_ form: QuizForm) -> Set<Question.ID> { Set(form.items.map(\.question)) }

  private func objectives(_ form: QuizForm, of questions: [Question]) -> [Objective.ID] {
    questions.filter { ids(form).contains($0.id) }.flatMap(\.tests)
  }

  @Test func theSameSeedGivesTheSameForm() {
    let quiz = Quiz.sample(draw: 6, twelve.map { .question($0) })
    #expect(QuizForm.draw(from: quiz, seed: 7) == QuizForm.draw(from: quiz, seed: 7))
    #expect(QuizForm.draw(from: quiz, seed: 7) != QuizForm.draw(from: quiz, seed: 8))
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func drawsAsManyAsItSaysAndNoneTwice(seed: UInt64) {
    let form = QuizForm.draw(
      from: .sample(draw: 7, twelve.map { .question($0) }), seed: seed)
    #expect(form.items.count == 7)
    #expect(ids(form).count == 7)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func everyObjectiveGetsItsShareOfThePlaces(seed: UInt64) {
    let form = QuizForm.draw(
      from: .sample(draw: 8, twelve.map { .question($0) }), seed: seed)
    let counts = Dictionary(grouping: objectives(form, of: twelve)) { $0 }.mapValues(\.count)
    #expect(counts == [.id("o-0"): 2, .id("o-1"): 2, .id("o-2"): 2, .id("o-3"): 2])
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func aQuestionOnSeveralObjectivesIsTakenWherePlacesAreFew(seed: UInt64) {
    let broad = Question.sample("broad", tests: ["o-0", "o-1", "o-2"], .order(3))
    let form = QuizForm.draw(
      from: .sample(draw: 2, (twelve + [broad]).map { .question($0) }), seed: seed)
    #expect(Set(objectives(form, of: twelve + [broad])).count == 4)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func avoidsWhatWasSeenWhileOthersRemain(seed: UInt64) {
    let quiz = Quiz.sample(draw: 6, twelve.map { .question($0) })
    let seen = Set(twelve.indices.filter { $0 % 3 == 0 }.map { twelve[$0].id })
    let fresh = QuizForm.draw(from: quiz, seed: seed, avoiding: seen)
    #expect(ids(fresh).isDisjoint(with: seen))
    #expect(fresh.items.count == 6)
  }

  @Test func takesSeenQuestionsWhenNothingElseIsLeft() {
    let quiz = Quiz.sample(draw: 11, twelve.map { .question($0) })
    let seen = Set(twelve.prefix(6).map(\.id))
    let form = QuizForm.draw(from: quiz, seed: 1, avoiding: seen)
    #expect(form.items.count == 11)
    #expect(ids(form).isSuperset(of: twelve.suffix(6).map(\.id)))
  }

  @Test func testsAnObjectiveEvenWithASeenQuestion() {
    let seen = Set(twelve.prefix(3).map(\.id))
    let form = QuizForm.draw(
      from: .sample(draw: 4, twelve.map { .question($0) }), seed: 3, avoiding: seen)
    #expect(Set(objectives(form, of: twelve)).count == 4)
  }

  @Test func withoutANumberAllQuestionsAreOnTheForm() {
    let form = QuizForm.draw(from: .sample(twelve.map { .question($0) }), seed: 1)
    #expect(ids(form) == Set(twelve.map(\.id)))
  }

  @Test func poolsGiveTheirOwnNumber() {
    let pool = QuestionPool(
      id: .id("pool"), title: [], draw: 2, questions: Array(twelve.prefix(6)))
    let quiz = Quiz.sample(
      draw: 3, [.pool(pool)] + twelve.suffix(6).map { .question($0) })
    let drawn = ids(QuizForm.draw(from: quiz, seed: 5))
    #expect(drawn.intersection(pool.questions.map(\.id)).count == 2)
    #expect(drawn.count == 5)
  }

  @Test func asksEveryKind() {
    let quiz = Quiz.sample([
      .question(.sample("q-p", .paragraph(rubric: [[.text("row")]]))),
      .question(.sample("q-s", .clinic)),
    ])
    #expect(Set(ids(QuizForm.draw(from: quiz, seed: 5))) == [.id("q-p"), .id("q-s")])
  }

  @Test func aFormIsKeptWithItsWholeSeed() throws {
    let quiz = Quiz.sample(draw: 2, twelve.map { .question($0) })
    let form = QuizForm.draw(from: quiz, seed: .max - 1)
    let json = try JSONEncoder().encode(form)
    #expect(String(decoding: json, as: UTF8.self).contains(#""seed":"fffffffffffffffe""#))
    #expect(try JSONDecoder().decode(QuizForm.self, from: json) == form)
  }
}
