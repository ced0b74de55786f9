import CommonMark
import Diagnostics
import Testing

@testable import CurriculumCompiler

/// Faults that a text fixture cannot hold: other encodings, sizes, the compiler's own, and those
/// that take an earlier release (`RevisionCheckTests`).
@Suite struct CompilerFaultTests {
  static let ids: Set<String> = [
    "not-utf8", "no-meaning", "file-too-large", "nesting-too-deep", "too-many-marks",
    "too-many-cells", "lowered-revision", "needless-revision", "unraised-revision",
  ]

  /// 400 rows of 20 cells.
  private static let table =
    ["a", "-"].map { String(repeating: "|" + $0, count: 20) + "\n" }.joined()
    + String(repeating: String(repeating: "|x", count: 20) + "\n", count: 400) + "\n"

  private static let path = "Curriculum/modules/second.md"

  private func findings(appending bytes: [UInt8]) throws -> [Finding] {
    let files = Fixtures.sourceFolder(try Fixtures.base()).files.map { file in
      file.path == Self.path
        ? SourceFile(path: file.path, bytes: file.bytes + Array("\n".utf8) + bytes) : file
    }
    return compile(SourceFolder(files)).findings.filter { Self.ids.contains($0.id) }
  }

  @Test func namesTheFirstByteThatIsNotUTF8() throws {
    let latin1: [UInt8] = Array("Caf".utf8) + [0xE9]
    #expect(
      try findings(appending: latin1) == [
        Finding(id: "not-utf8", file: Self.path, position: SourcePosition(line: 14, column: 4))
      ])
  }

  @Test(arguments: [
    ("nesting-too-deep", String(repeating: "> ", count: 2_000) + "x"),
    ("too-many-marks", String(repeating: "*a ", count: 60_000)),
    ("file-too-large", String(repeating: "word ", count: 1_000_000)),
    ("too-many-cells", String(repeating: Self.table, count: 3)),
  ])
  func boundsWhatItReads(id: String, text: String) throws {
    #expect(try findings(appending: Array(text.utf8)).map(\.id) == [id])
  }

  @Test func saysWhereCheckedTextTurnsOutToHaveNoMeaning() throws {
    let source = SourceText(
      file: "Curriculum/curriculum.md",
      text: """
        # Title `title`

        - **Publisher**: P
        - **Language**: en
        """)
    let document = try #require(MarkdownDocument.parse(source).document)
    let file = FileSyntax(document, kind: .curriculum)
    let overview = CurriculumOverview(
      [FileOutline(file)], references: [file], pictures: PictureShelf([]), unknownFiles: [],
      today: nil)
    let (curriculum, diagnostics) = CurriculumLowering.lower(overview, unlessAnyErrorIn: [])
    #expect(curriculum == nil)
    #expect(diagnostics.map(\.id) == ["no-meaning"])
    #expect(
      diagnostics.first?.message
        == "Everything in a curriculum has a meaning; here the fact Pass mark is expected")
  }
}
