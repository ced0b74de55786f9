import Diagnostics
import Testing

@Suite struct FixItTests {
  private let source = SourceText(file: "a.md", text: "- [x]é\r\n- [ ]b\n")

  private func fixIt(
    _ line: Int, _ columns: Range<Int>, _ replacement: String, file: String = "a.md"
  ) -> FixIt {
    let range = SourceRange(
      file: file, start: SourcePosition(line: line, column: columns.lowerBound),
      end: SourcePosition(line: line, column: columns.upperBound))
    return FixIt("Change", replacing: range, with: replacement)
  }

  @Test func appliesChangesInTheOrderOfTheirPlaces() {
    let fixIts = [fixIt(2, 6..<6, " "), fixIt(1, 6..<7, "e"), fixIt(1, 6..<6, " ")]
    #expect(FixIt.applied(fixIts, to: source) == "- [x] e\r\n- [ ] b\n")
  }

  @Test func leavesOutWhatOverlapsRepeatsOrIsElsewhere() {
    let fixIts = [
      fixIt(1, 1..<5, "* [!"), fixIt(1, 3..<6, "no"), fixIt(2, 6..<6, " "), fixIt(2, 6..<6, " "),
      fixIt(1, 6..<6, "no", file: "b.md"), fixIt(9, 1..<1, "no"), fixIt(2, 9..<9, "no"),
    ]
    #expect(FixIt.applied(fixIts, to: source) == "* [!]é\r\n- [ ] b\n")
  }
}
