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
