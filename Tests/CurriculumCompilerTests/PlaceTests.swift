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

  private static func places(in file: String, text: String) throws -> [String: CurriculumPlace] {
    let compilation = compile(SourceFolder([SourceFile(path: file, text: text)]))
    return Dictionary(
      compilation.diagnostics.compactMap { found in
        compilation.places[found.range].map { (found.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
