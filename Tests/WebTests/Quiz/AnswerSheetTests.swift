import Assessment
import CurriculumModel
import Testing

@testable import Web

/// Answers on their way through a form.
@Suite struct AnswerSheetTests {
  private static let cases: [(String, [Int], Answer)] = [
    ("q-one", [2, 0, 1], .choice(option: 1)),
    ("q-all", [1, 2, 0], .choices(options: [0, 2])),
    ("q-true", [0, 1], .choice(option: 0)),
    ("q-match", [2, 1, 0], .matches([1, nil])),
    ("q-order", [1, 2, 0], .order(steps: [2, 0, 1])),
    ("q-short", [], .text("a young person & more")),
    ("q-number", [], .number("18")),
  ]

  private func sheet(_ local: String, _ order: [Int] = []) throws -> AnswerSheet {
    let question = try #require(try Question.samples.first { $0.id.local == local })
    return AnswerSheet(question, order: order)
  }

  private func form(_ fields: [(String, String)]) -> Form {
    Form(fields: fields.map { Form.Field(name: $0.0, text: $0.1) })
  }

  @Test(arguments: cases)
  func bringsAnAnswerBackAsItWasGiven(_ local: String, _ order: [Int], _ answer: Answer) throws {
    let sheet = try sheet(local, order)
    #expect(try sheet.answer(in: sheet.form(showing: answer)) == answer)
  }

  @Test(arguments: cases)
  func takesNothingFilledInForNoAnswer(_ local: String, _ order: [Int], _: Answer) throws {
    #expect(try sheet(local, order).answer(in: form([])) == nil)
  }

  @Test func namesPartsByTheirPlaceOnThePage() throws {
    #expect(
      try sheet("q-order", [1, 2, 0]).form(showing: .order(steps: [0, 1, 2]))
        == form([("place-0", "2"), ("place-1", "3"), ("place-2", "1")]))
    #expect(
      try sheet("q-match", [2, 1, 0]).form(showing: .matches([0, 1]))
        == form([("match-0", "2"), ("match-1", "1")]))
  }

  @Test func refusesWhatThePageDoesNotOffer() throws {
    for text in ["3", "-1", "x"] {
      #expect(throws: AnswerFault.notOffered) {
        try sheet("q-one").answer(in: form([("choice", text)]))
      }
    }
  }

  @Test func refusesAMatchThatIsUsedTwice() throws {
    #expect(throws: AnswerFault.matchTwice(prompt: 1)) {
      try sheet("q-match").answer(in: form([("match-0", "2"), ("match-1", "2")]))
    }
  }

  @Test func asksForAPlaceOfEveryStep() throws {
    #expect(throws: AnswerFault.placeMissing(shown: 2, count: 3)) {
      try sheet("q-order").answer(in: form([("place-0", "1"), ("place-1", "2")]))
    }
    #expect(throws: AnswerFault.placeMissing(shown: 1, count: 3)) {
      try sheet("q-order").answer(in: form([("place-0", "1"), ("place-1", "4")]))
    }
    #expect(throws: AnswerFault.placeTwice(shown: 1, number: 1)) {
      try sheet("q-order").answer(
        in: form([("place-0", "1"), ("place-1", "1"), ("place-2", "2")]))
    }
  }

  @Test(arguments: ["a lot", "18 months", "1 8"])
  func asksForANumberOfTheUnit(_ text: String) throws {
    #expect(throws: AnswerFault.notANumber(unit: "years")) {
      try sheet("q-number").answer(in: form([("text", text)]))
    }
  }

  @Test func boundsATypedAnswer() throws {
    let long = String(repeating: "x", count: AnswerSheet.longestText + 1)
    #expect(throws: AnswerFault.tooLong(longest: AnswerSheet.longestText)) {
      try sheet("q-short").answer(in: form([("text", long)]))
    }
  }
}
