import Diagnostics
import Testing

@Suite struct SourceTextTests {
  @Test func quotesARangeOverTwoLines() {
    let source = SourceText(file: "a.md", text: "eins\r\nzwölf\n")
    let range = SourceRange(
      file: "a.md", start: SourcePosition(line: 1, column: 3),
      end: SourcePosition(line: 2, column: 4))
    #expect(source.lines == ["eins", "zwölf", ""])
    #expect(source.text(in: range) == "ns\nzwö")
  }

  @Test(arguments: [1, 255, 256, 257, 511, 512, 513, 1_999, 2_000, 2_001])
  func findsAPlaceFarAlongALine(column: Int) {
    let line = (1...2_000).map { $0.isMultiple(of: 3) ? "ö" : "a" }.joined()
    let source = SourceText(file: "a.md", text: "\n\(line)\n")
    let range = SourceRange(
      file: "a.md", start: SourcePosition(line: 2, column: column),
      end: SourcePosition(line: 2, column: column + 2))
    let quoted = String(line.dropFirst(column - 1).prefix(2))
    #expect(source.text(in: range) == quoted)
  }

  @Test func quotesNothingBeyondTheEnd() {
    let source = SourceText(file: "a.md", text: "x")
    let range = SourceRange(
      file: "a.md", start: SourcePosition(line: 1, column: 1),
      end: SourcePosition(line: 9, column: 1))
    #expect(source.text(in: range) == "")
  }

  @Test func endsLinesAtAnyLineEndingAndDropsAByteOrderMark() {
    let source = SourceText(file: "a.md", text: "\u{FEFF}a\rb\r\n\nc\u{2028}d")
    #expect(source.lines == ["a", "b", "", "c\u{2028}d"])
    #expect(source.text.unicodeScalars.first == "a")
  }
}
