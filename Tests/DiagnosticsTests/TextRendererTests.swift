import Testing

@testable import Diagnostics

@Suite struct TextRendererTests {
  private let source = SourceText(
    file: "Quizzes/a.md", text: "# Quiz `a`\n\n*Choose on.*\n\n- [x]No\n\t- 日本語 *tabs*\n")

  private func range(_ line: Int, _ columns: Range<Int>, endLine: Int? = nil) -> SourceRange {
    SourceRange(
      file: source.file, start: SourcePosition(line: line, column: columns.lowerBound),
      end: SourcePosition(line: endLine ?? line, column: columns.upperBound))
  }

  @Test func tellsEverythingAboutAFault() {
    let diagnostics = [
      Diagnostic(
        id: "unknown-instruction", at: range(3, 1..<13),
        message: "An italic line on its own is an instruction",
        reason: "It says how the question is answered.",
        suggestions: ["Choose one.", "Choose all that apply."],
        notes: [Diagnostic.Note("The quiz begins here", at: range(1, 1..<11))]),
      Diagnostic(
        id: "missing-space", severity: .warning, at: range(5, 3..<6),
        message: "A space follows the mark", suggestions: ["[x] No"],
        fixIts: [FixIt("Insert a space", replacing: range(5, 6..<6), with: " ")]),
    ]
    let text = """
      Quizzes/a.md:3:1: error: An italic line on its own is an instruction [unknown-instruction]
           3 | *Choose on.*
             | ^^^^^^^^^^^^
        why: It says how the question is answered.
        did you mean `Choose one.` or `Choose all that apply.`?
        note: Quizzes/a.md:1:1: The quiz begins here
           1 | # Quiz `a`
             | ^^^^^^^^^^

      Quizzes/a.md:5:3: warning: A space follows the mark [missing-space]
           5 | - [x]No
             |   ^^^
        did you mean `[x] No`?
        fix: Insert a space
           + | - [x] No

      1 error, 1 warning

      """
    #expect(TextRenderer(sources: [source]).render(diagnostics) == text)
  }

  @Test func putsCaretsUnderWideCharactersAndTabs() {
    let diagnostic = Diagnostic(id: "a", at: range(6, 5..<7), message: "m")
    let text = """
      Quizzes/a.md:6:5: error: m [a]
           6 |     - 日本語 *tabs*
             |         ^^^^

      """
    #expect(TextRenderer(sources: [source]).render(diagnostic) == text)
  }

  @Test(arguments: [
    ("e\u{301}x", 3..<4, "e\u{301}x", " ^"),
    ("👩‍👩‍👧x", 6..<7, "👩‍👩‍👧x", "  ^"),
    ("ab", 3..<3, "ab", "  ^"),
    ("a\u{1B}[31mb", 2..<3, "a\u{FFFD}[31mb", " ^"),
    ("a\u{202E}b", 3..<4, "a\u{FFFD}b", "  ^"),
    ("", 1..<1, "", "^"),
  ])
  func showsAnyLineSafely(
    _ line: String, _ columns: Range<Int>, _ shown: String, _ carets: String
  ) {
    let source = SourceText(file: source.file, text: line)
    let diagnostic = Diagnostic(id: "a", at: range(1, columns), message: "m")
    let text = TextRenderer(sources: [source]).render(diagnostic)
    let place = "Quizzes/a.md:1:\(columns.lowerBound): error: m [a]\n"
    #expect(text == place + "     1 | \(shown)\n       | \(carets)\n")
  }

  @Test func cutsALongLineAroundThePlace() {
    let line = String(repeating: "a", count: 200) + "XYZ" + String(repeating: "b", count: 200)
    let source = SourceText(file: source.file, text: line)
    let diagnostic = Diagnostic(id: "a", at: range(1, 201..<204), message: "m")
    let before = String(repeating: "a", count: 46)
    let text = """
      Quizzes/a.md:1:201: error: m [a]
           1 | …\(before)XYZ\(String(repeating: "b", count: 45))…
             |  \(before.map { _ in " " }.joined())^^^

      """
    #expect(TextRenderer(sources: [source]).render(diagnostic) == text)
  }

  /// Thousands of findings in one line of 90,000 characters took minutes, each reading all of it.
  @Test func quotesFromALongLineWithoutReadingAllOfIt() throws {
    let line = String(repeating: "schön *b* ", count: 9_000)
    let source = SourceText(file: source.file, text: line)
    let piece = try #require(LinePiece(of: source, line: 1, around: 40_000))
    #expect(piece.text.count == 800)
    #expect(piece.firstColumn == 39_600)

    let diagnostics = [40_007, 40_047, 80_007].map { column in
      let place = range(1, column..<(column + 3))
      return Diagnostic(
        id: "a", at: place, message: "m", fixIts: [FixIt("Fix", replacing: place, with: "c")])
    }
    let excerpts = Set(
      diagnostics.map {
        TextRenderer(sources: [source]).render($0).split(separator: "\n").dropFirst()
      }
    )
    #expect(excerpts.count == 1)
  }

  @Test func underlinesTheFirstOfSeveralLines() {
    let diagnostic = Diagnostic(id: "a", at: range(5, 3..<4, endLine: 6), message: "m")
    let text = "Quizzes/a.md:5:3: error: m [a]\n     5 | - [x]No\n       |   ^^^^^\n"
    #expect(TextRenderer(sources: [source]).render(diagnostic) == text)
  }

  @Test func colorsOnlyWhenAsked() {
    let diagnostic = Diagnostic(
      id: "a", severity: .warning, at: SourceRange(startOf: "b.md"), message: "m")
    let text = TextRenderer(sources: [], useColor: true).render(diagnostic)
    #expect(
      text == "\u{1B}[1mb.md:1:1:\u{1B}[0m \u{1B}[1;33mwarning:\u{1B}[0m \u{1B}[1mm\u{1B}[0m"
        + "\u{1B}[2m [a]\u{1B}[0m\n")
  }

  @Test func saysNothingAboutNothing() {
    #expect(TextRenderer(sources: [source]).render([]) == "")
  }

  @Test func countsByLeavingOutWhatDoesNotOccur() {
    let fault = Diagnostic(id: "a", at: SourceRange(startOf: "b.md"), message: "m")
    #expect(TextRenderer(sources: []).summary(of: [fault, fault]) == "2 errors")
  }
}
