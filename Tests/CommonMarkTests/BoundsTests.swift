import CommonMark
import Diagnostics
import Foundation
import Testing

/// Every text ends within a second, in the right tree or in a diagnostic.
@Suite(.serialized) struct BoundsTests {
  @Test(arguments: [
    ("file-too-large", 1, String(repeating: "word ", count: 60_000)),
    ("nesting-too-deep", 2, "a\n" + String(repeating: "> ", count: 33) + "a\n"),
    ("nesting-too-deep", 1, String(repeating: "- ", count: 33) + "a\n"),
    ("nesting-too-deep", 1, String(repeating: " 1) + ", count: 17) + "a\n"),
    (
      "nesting-too-deep", 33, (0..<40).map { String(repeating: "  ", count: $0) + "* a\n" }.joined()
    ),
    (
      "nesting-too-deep", 1,
      String(repeating: "*a **b ", count: 99) + String(repeating: "c** d* ", count: 99)
    ),
    ("too-many-marks", 3, "\n\n" + String(repeating: "![[", count: 9_999)),
    ("too-many-marks", 501, String(repeating: "**********\n", count: 9_999)),
    (
      "too-many-cells", 1,
      String(repeating: "a|", count: 300) + "\n" + String(repeating: "-|", count: 300) + "\n"
        + String(repeating: "a\n", count: 99)
    ),
  ])
  func refusesATextThatIsTooMuch(_ id: String, _ line: Int, _ markdown: String) {
    let parsed = MarkdownDocument.parse(SourceText(file: "a.md", text: markdown))
    #expect(parsed.document == nil)
    #expect(parsed.diagnostics.map(\.id) == [id])
    #expect(parsed.diagnostics.map(\.range.start.line) == [line])
  }

  @Test(arguments: [
    String(repeating: "> ", count: 32) + "a\n", String(repeating: "- ", count: 300) + "\n",
    String(repeating: "*", count: 300) + "\n", String(repeating: " ", count: 300) + "a *b*\n",
    (0..<20).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(),
  ])
  func readsWhatIsOnlyUnusual(_ markdown: String) {
    let parsed = MarkdownDocument.parse(SourceText(file: "a.md", text: markdown))
    #expect(parsed.document != nil)
    #expect(parsed.diagnostics == [])
  }
}
