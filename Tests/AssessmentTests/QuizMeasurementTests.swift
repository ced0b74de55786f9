import Assessment
import CurriculumModel
import Testing

@Suite struct QuizMeasurementTests {
  private func option(_ text: String, _ mark: AnswerMark) -> AnswerOption {
    AnswerOption(mark: mark, content: [.text(text)], feedback: [])
  }

  private func asked(_ release: Character, _ options: [AnswerOption]) throws -> AskedQuiz {
    AskedQuiz(
      quiz: .sample([
        .question(.sample("q-1", .chooseOne(options: options))),
        .question(.sample("q-2", .shortAnswer((.right, "x")))),
      ]),
      release: try #require(ReleaseDigest(hex: String(repeating: release, count: 64))),
      editions: [.id("q-1"): "one", .id("q-2"): "two"])
  }

  private func attempt(
    _ asked: AskedQuiz, _ answers: [Question.ID: Answer], isTypingErased: Bool = false
  ) -> FirstAttempt {
    FirstAttempt(
      asked: asked, agency: nil, form: .draw(from: asked.quiz, seed: 1), answers: answers,
      isTypingErased: isTypingErased)
  }

  @Test func putsOptionsThatMovedInTheSamePlace() throws {
    let options = [option("a", .right), option("b", .wrong), option("c", .wrong)]
    let old = try asked("0", options)
    let new = try asked("1", Array(options.reversed()))
    let attempts =
      (0..<6).map { _ in attempt(old, [.id("q-1"): .choice(option: 1)]) }
      + (0..<4).map { _ in attempt(new, [.id("q-1"): .choice(option: 2)]) }
    let item = try #require(QuizMeasurement(of: attempts)?.items.first)
    #expect(item.options == ["a", "b", "c"])
    #expect(item.statistics.figures?.options.map(\.people) == [4, 6, 0])
    #expect(item.statistics.figures?.facility.value == 0.4)
    #expect(item.releases == [old.release, new.release])
  }

  @Test func countsErasedTypingForNothing() throws {
    let asked = try asked("0", [option("a", .right), option("b", .wrong)])
    let attempts = (0..<12).map { person in
      attempt(
        asked, person < 10 ? [.id("q-2"): .text("x")] : [:], isTypingErased: person >= 10)
    }
    let measurement = try #require(QuizMeasurement(of: attempts))
    #expect(measurement.people == 12)
    #expect(measurement.items.map(\.statistics.people) == [12, 10])
    #expect(measurement.items.map { $0.statistics.figures?.facility.value } == [0, 1])
    #expect(measurement.precision.words == "With 2 questions, 80% means 80 ± 40.")
  }

  @Test func nobodyIsNoMeasurement() {
    #expect(QuizMeasurement(of: []) == nil)
  }
}
