import CurriculumModel
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["core-1", "core-6.rapport", "core-1-quiz/q-consent", "a"])
  func acceptsLevelsAndFiles(_ text: String) {
    #expect(Module.ID(text)?.rawValue == text)
  }

  @Test(arguments: ["", "Core", "a--b", "-a", "a-", "a b", "ä", "a/"])
  func refusesOtherShapes(_ text: String) {
    #expect(Module.ID(text) == nil)
  }

  @Test func knowsItsLocalPart() throws {
    let quiz = try #require(Quiz.ID("core-1-quiz"))
    let local = try #require(Question.ID("q-consent"))
    let question = Question.ID(local, in: quiz)
    #expect(question.rawValue == "core-1-quiz/q-consent")
    #expect(question.local == "q-consent")
  }
}
