import CurriculumCompiler
import Testing

/// Thirty slips of the pen, one in each copy of a curriculum that was sound, across all kinds of
/// files.
@Suite struct SeededFaultTests {
  struct Slip: CustomTestStringConvertible, Sendable {
    let file: String
    let right: String
    /// With `⟨id⟩` where the diagnostic is expected.
    let wrong: String

    init(_ file: String, _ right: String, _ wrong: String) {
      self.file = file
      self.right = right
      self.wrong = wrong
    }

    var testDescription: String { "\(file): \(wrong)" }
  }

  static let slips = [
    Slip("Curriculum/curriculum.md", "**Pass mark**: 80%", "**Pass mark**: ⟨malformed-fact⟩80"),
    Slip("Curriculum/curriculum.md", "**Follow-up**", "⟨unknown-fact⟩**Followup**"),
    Slip("Curriculum/curriculum.md", "support.line", "⟨undeclared-value⟩suport.line"),
    Slip(
      "Curriculum/curriculum.md", "[Next steps](modules/second.md)",
      "⟨broken-anchor⟩[Next steps](modules/second.md#secnd)"),
    Slip(
      "Curriculum/curriculum.md", "[Next steps](modules/second.md)",
      "⟨missing-module⟩[Next steps](modules/secnd.md)"),
    Slip(
      "Curriculum/competencies/core.md", "*Staff can:*", "⟨nearly-right-instruction⟩*Staff can*"),
    Slip(
      "Curriculum/competencies/core.md", "[Guidelines, p. 22](../sources.md#guidelines)",
      "⟨unknown-source⟩[Guidelines, p. 22](../sources.md#guidlines)"),
    Slip("Curriculum/competencies/core.md", "`core-2`", "`⟨malformed-id⟩Core-2`"),
    Slip(
      "Curriculum/competencies/core.md", "quiz, observation", "⟨malformed-fact⟩quizz, observation"),
    Slip("Curriculum/principles.md", "Food and", "#### ⟨unexpected-heading⟩Food and"),
    Slip(
      "Curriculum/glossary.md", "**Also**: trauma",
      "**Also**: ⟨term-defined-twice⟩Trauma bond, trauma"),
    Slip("Curriculum/glossary.md", "recognize only", "⟨malformed-fact⟩recognize-only"),
    Slip("Curriculum/words.md", "2 per 1,000 words", "⟨malformed-fact⟩2 per thousand words"),
    Slip("Curriculum/sources.md", "2026-11-21", "⟨malformed-fact⟩21 November 2026"),
    Slip("Curriculum/values.md", "**Kind**: email", "**Kind**: ⟨malformed-fact⟩e-mail"),
    Slip("Curriculum/values.md", "**Kind**:", "⟨malformed-fact⟩**Kind:**"),
    Slip(
      "Curriculum/agencies/county.md", "help@example.org", "⟨ill-typed-value⟩help at example.org"),
    Slip("Curriculum/agencies/county.md", "**Review by**", "⟨unknown-fact⟩**Reviewed by**"),
    Slip(
      "Curriculum/modules/first.md", "![A desk with two chairs side by side]",
      "⟨missing-alt-text⟩![]"),
    Slip("Curriculum/modules/first.md", "{{report.line}}", "⟨undeclared-value⟩{{report.lnie}}"),
    Slip("Curriculum/modules/first.md", "**In practice.**", "⟨unknown-callout⟩**In Practice.**"),
    Slip("Curriculum/modules/first.md", "offer water.", "offer ⟨raw-html⟩<i>water⟨raw-html⟩</i>."),
    Slip(
      "Curriculum/modules/first.md", "[the next steps](second.md",
      "⟨broken-link⟩[the next steps](secnd.md"),
    Slip(
      "Curriculum/modules/second.md", "**Requires**: first",
      "**Requires**: ⟨prerequisite-cycle⟩second"),
    Slip(
      "Curriculum/modules/second.md", "- **Revision**: 1\n",
      "- **Revision**: 1\n- ⟨duplicate-fact⟩**Requires**: first\n"),
    Slip("Quizzes/first.md", "*Choose one.*", "⟨nearly-right-instruction⟩*choose one.*"),
    Slip("Quizzes/first.md", "[ ] \"Who was it?\"", "⟨several-right-answers⟩[x] \"Who was it?\""),
    Slip("Quizzes/first.md", "[ ] \"Who was it?\"", "⟨option-without-mark⟩[?] \"Who was it?\""),
    Slip(
      "Quizzes/first.md", "- Indicator\n  - A sign",
      "- ⟨unbalanced-matching⟩Indicator\n- ⟨unbalanced-matching⟩A sign"),
    Slip("Quizzes/second.md", "`24..72`", "⟨bad-number⟩`24-72`"),
  ]

  @Test(arguments: slips)
  func isFoundAtItsPlaceAndNowhereElse(slip: Slip) throws {
    var texts = try Fixtures.base()
    let original = try #require(texts[slip.file])
    let seeded = original.replacing(slip.right, with: slip.wrong, maxReplacements: 1)
    try #require(seeded != original)
    let marked = MarkedText(seeded, file: slip.file)
    texts[slip.file] = marked.text
    #expect(compile(Fixtures.sourceFolder(texts)).findings == marked.findings.sorted())
  }
}
