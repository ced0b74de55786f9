import CurriculumCompiler
import CurriculumModel
import Rendering
import Testing

@Suite struct CoverageMatrixTests {
  private static func matrix(_ changes: [String: String] = [:]) throws -> CoverageMatrix {
    let texts = try Fixtures.base().merging(changes) { _, new in new }
    return CoverageMatrix(of: Fixtures.sourceFolder(texts))
  }

  @Test func tellsWhatTeachesTestsAndShowsEveryObjective() throws {
    #expect(
      try Self.matrix().text == """
        Matrix
          objective          lessons  questions  shown by
          core-1.indicators  1        2          quiz
          core-1.duty        1        4          quiz
          core-2.rapport     1        1          observation (2 points)

        3 objectives and skills, 0 with a gap

        """)
  }

  @Test func putsGapsFirst() throws {
    let core = try #require(try Fixtures.base()["Curriculum/competencies/core.md"])
    let matrix = try Self.matrix([
      "Curriculum/competencies/core.md": core.replacing(
        "- say who must report `core-1.duty`",
        with: "- say who must report `core-1.duty`\n- say what a report holds `core-1.contents`")
    ])
    let first = try #require(matrix.rows.first)
    #expect(first.objective.id == "core-1.contents")
    #expect(first.gaps == [.notTaught, .tooFewQuestions])
    #expect(matrix.rows.dropFirst().allSatisfy { $0.gaps.isEmpty })
    #expect(matrix.summary == "4 objectives and skills, 1 with a gap")
  }

  @Test func namesThePlacesOfLessonsAndQuestions() throws {
    let row = try #require(try Self.matrix().rows.first)
    #expect(
      row.lessons == [
        Landmark(
          id: "first/first-minute", title: "The first minute",
          file: "Curriculum/modules/first.md", line: 9)
      ])
    #expect(row.questions.map(\.id) == ["first-quiz/q-terms", "first-quiz/q-proof"])
    #expect(row.questions.map(\.place) == ["Quizzes/first.md:51", "Quizzes/first.md:70"])
  }

  @Test func isAPageThatEscapesWhatAuthorsWrote() throws {
    let core = try #require(try Fixtures.base()["Curriculum/competencies/core.md"])
    let matrix = try Self.matrix([
      "Curriculum/competencies/core.md": core.replacing("say who must report", with: "1 < 2 & 3")
    ])
    #expect(matrix.html.text.contains("<code>core-1.duty</code> 1 &lt; 2 &amp; 3</th>"))
  }

  @Test func isATableOfOneRowForEachObjective() throws {
    let matrix = try Self.matrix()
    #expect(matrix.cells.count == matrix.rows.count + 1)
    #expect(Set(matrix.cells.map(\.count)) == [12])
  }
}
