import CurriculumCompiler
import CurriculumModel
import Diagnostics
import Foundation
import Testing

/// Where findings are shown to authors who look at pages.
@Suite struct PlaceTests {
  @Test func aFaultInAParagraphStandsAtThatBlock() throws {
    let lesson = try #require(Lesson.ID("core-1/what-it-is"))
    let places = try Self.places(
      in: "Curriculum/modules/core-1.md",
      text: """
        # One `core-1`

        - **Competency**: core-1
        - **Revision**: 1

        ## What it is `what-it-is`

        First.

        > **Remember**
        >
        > Second.

        Third has [a link](nowhere.md).
        """)
    #expect(places["broken-link"] == CurriculumPlace(.lesson(lesson), .block(2)))
  }

  @Test func aFaultInAnAnswerStandsAtThatAnswer() throws {
    let question = try #require(Question.ID("core-1-quiz/q-one"))
    let places = try Self.places(
      in: "Quizzes/core-1-quiz.md",
      text: """
        # Quiz `core-1-quiz`

        - **Module**: core-1

        ## One `q-one`

        What is it?

        *Choose one:*

        - [x] This.
        - [ ] [That](nowhere.md).

        Because.
        """)
    #expect(places["broken-link"] == CurriculumPlace(.question(question), .answer(1)))
  }

  @Test func aFaultInAReferenceFileStandsOnItsPage() throws {
    let places = try Self.places(
      in: "Curriculum/glossary.md", text: "# Glossary\n\n## Term\n\nSee [it](nowhere.md).\n")
    #expect(places["broken-link"] == CurriculumPlace(.glossary, .block(0)))
  }

  /// What the fuzzer found: time grew with the square of their number.
  @Test func eachOfManyFaultsStandsInItsOwnLesson() throws {
    let numbers = 1...1_000
    let lessons = numbers.map { "## Lesson `lesson-\($0)`\n\nFirst.\n\n[A link](nowhere.md).\n\n" }
    let file = SourceFile(
      path: "Curriculum/modules/core-1.md", text: "# One `core-1`\n\n" + lessons.joined())
    let compilation = compile(SourceFolder([file]))
    let places = compilation.diagnostics.filter { $0.id == "broken-link" }
      .map { compilation.places[$0.range] }
    let expected = try numbers.map {
      CurriculumPlace(.lesson(try #require(Lesson.ID("core-1/lesson-\($0)"))), .block(1))
    }
    #expect(places == expected)
  }

  private static func places(in file: String, text: String) throws -> [String: CurriculumPlace] {
    let compilation = compile(SourceFolder([SourceFile(path: file, text: text)]))
    return Dictionary(
      compilation.diagnostics.compactMap { found in
        compilation.places[found.range].map { (found.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
