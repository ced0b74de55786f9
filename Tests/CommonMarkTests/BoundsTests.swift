import CommonMark
import Diagnostics
import Testing

/// What is refused before libcmark sees it, or as soon as its depth is known.
@Suite struct BoundsTests {
  @Test(arguments: [
    ("file-too-large", 1, Repetition("words", "word " * 60_000)),
    ("nesting-too-deep", 2, Repetition("quotes", "a\n" + "> " * 33 + "a\n")),
    ("nesting-too-deep", 1, Repetition("items", "- " * 33 + "a\n")),
    ("nesting-too-deep", 1, Repetition("mixed items", " 1) + " * 17 + "a\n")),
    (
      "nesting-too-deep", 33,
      Repetition("items by lines", (0..<40).map { "  " * $0 + "* a\n" }.joined())
    ),
    ("nesting-too-deep", 1, Repetition("emphasis", "*a **b " * 99 + "c** d* " * 99)),
    ("too-many-marks", 3, Repetition("brackets", "\n\n" + "![[" * 9_999)),
    ("too-many-marks", 455, Repetition("stars", "**********\n" * 9_999)),
    ("too-many-marks", 5_001, Repetition("lines", "a\n" * 9_999)),
    (
      "too-many-cells", 1,
      Repetition("table", "a|" * 300 + "\n" + "-|" * 300 + "\n" + "a\n" * 99)
    ),
  ])
  func refusesATextThatIsTooMuch(_ id: String, _ line: Int, _ text: Repetition) {
    let parsed = MarkdownDocument.parse(SourceText(file: "a.md", text: text.markdown))
    #expect(parsed.document == nil)
    #expect(parsed.diagnostics.map(\.id) == [id])
    #expect(parsed.diagnostics.map(\.range.start.line) == [line])
  }

  @Test(arguments: [
    Repetition("quotes", "> " * 32 + "a\n"), Repetition("spaced rule", "- " * 300 + "\n"),
    Repetition("rule", "*" * 300 + "\n"), Repetition("spaces", " " * 300 + "a *b*\n"),
    Repetition("items", (0..<20).map { "  " * $0 + "- a\n" }.joined()),
  ])
  func readsWhatIsOnlyUnusual(_ text: Repetition) {
    let parsed = MarkdownDocument.parse(SourceText(file: "a.md", text: text.markdown))
    #expect(parsed.document != nil)
    #expect(parsed.diagnostics == [])
  }
}
