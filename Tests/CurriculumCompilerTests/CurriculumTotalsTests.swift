import CurriculumCompiler
import Testing

@Suite struct CurriculumTotalsTests {
  private static func totals(_ changes: [String: String] = [:]) throws -> CurriculumTotals {
    let texts = try Fixtures.base().merging(changes) { _, new in new }
    return CurriculumTotals(of: Fixtures.sourceFolder(texts))
  }

  @Test func countsWhatAuthorsWrote() throws {
    let totals = try Self.totals()
    #expect(totals.modules.map(\.id) == ["first", "second"])
    #expect(totals.modules.map(\.lessons) == [1, 1])
    #expect(totals.questions.values.allSatisfy { $0 == 1 })
    #expect(
      totals.questions.keys.sorted() == [
        "Choose all that apply.", "Choose one.", "Match each.", "Number.", "Put in order.",
        "Short answer.", "True or false.",
      ])
    #expect(totals.sources.map(\.id) == ["guidelines"])
    #expect(totals.citations == 5)
    #expect(totals.scenarios == [])
    #expect([totals.terms, totals.principles, totals.competencies, totals.skills] == [2, 1, 2, 1])
  }

  @Test func countsTheWordsAndGradeOfLessonsThatAreAdded() throws {
    let first = "Curriculum/modules/first.md"
    let text = try #require(try Fixtures.base()[first])
    let before = try #require(try Self.totals().modules.first)
    let after = try #require(
      try Self.totals([
        first: text + """

          ## Considering jurisdictional responsibilities `responsibilities`

          Interdisciplinary organizations collaboratively administer accountability.
          """
      ]).modules.first)
    #expect(after.lessons == before.lessons + 1)
    #expect(after.words == before.words + 8)
    #expect(try #require(after.gradeTenths) > #require(before.gradeTenths))
  }

  @Test func countsScenariosWithTheirScenes() throws {
    let quiz = "Quizzes/second.md"
    let text = try #require(try Fixtures.base()[quiz])
    let totals = try Self.totals([
      quiz: text + """

        ## At the desk `q-desk`

        - **Tests**: core-1.duty

        Somebody waits.

        *Scenario.*

        ### Start

        - [x] [Say hello](#end)

        ### End

        You have begun.

        *End: safe.*
        """
    ])
    #expect(totals.scenarios.map(\.id) == ["q-desk"])
    #expect(totals.scenarios.map(\.scenes) == [2])
    #expect(totals.questions["Scenario."] == 1)
    #expect(totals.text.contains("\n  scenes            2\n"))
  }

  @Test func writesGradesBelowZeroWithTheirSign() throws {
    #expect(try Self.totals().text.contains("  second  1        13      -1.1   1"))
  }
}
