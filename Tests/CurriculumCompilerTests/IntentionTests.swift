import CurriculumCompiler
import CurriculumModel
import Diagnostics
import Testing

@Suite struct IntentionTests {
  /// The small curriculum with an option that has no feedback, and a note under its heading.
  private func compilation(note: String) throws -> Compilation {
    var texts = try Fixtures.base()
    let quiz = "Quizzes/first.md"
    texts[quiz] = texts[quiz]?
      .replacing("  > It is what the report rests on.\n", with: "")
      .replacing("`q-contents`\n", with: "`q-contents`\n\n\(note)\n")
    return compile(Fixtures.sourceFolder(texts))
  }

  @Test func listsWhatIsSilencedWithItsReason() throws {
    let note = "<!-- Intended (missing-feedback): the explanation\nsays it. -->"
    let compilation = try compilation(note: note)
    #expect(compilation.findings == [])
    #expect(compilation.silenced.map(\.diagnostic.id) == ["missing-feedback"])
    #expect(
      compilation.silenced.flatMap(\.explained.notes) == [
        Diagnostic.Note(
          "intended: the explanation says it.",
          at: SourceRange(
            file: "Quizzes/first.md", start: SourcePosition(line: 28, column: 1),
            end: SourcePosition(line: 29, column: 13)))
      ])
  }

  @Test func countsNotesInTheRelease() throws {
    let note = "<!-- Intended (missing-feedback): the explanation says it. -->"
    #expect(try compilation(note: note).curriculum?.intentions == ["missing-feedback": 1])
    #expect(try compilation(note: "").curriculum?.intentions == [:])
  }

  @Test func keepsErrorsOfForm() throws {
    let note = "<!-- Intended (question-tests-nothing): why not. -->"
    #expect(
      try compilation(note: note).findings.map(\.id) == ["unknown-intention", "missing-feedback"])
  }
}
