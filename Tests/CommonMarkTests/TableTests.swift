import CommonMark
import Diagnostics
import Testing

@Suite struct TableTests {
  @Test func readsCellsAsInlines() throws {
    let markdown = """
      > | Word | Meaning #\\|# |
      > | :-- | --: | 
      > | [trauma bond][t] | `a\\|b` *c* |
      > only one
      >
      > after

      [t]: glossary.md#trauma-bond
      """
    let html = """
      <blockquote>
      <table>
      <tr>
      <th align="left">Word</th>
      <th align="right">Meaning #|#</th>
      </tr>
      <tr>
      <td align="left"><a href="glossary.md#trauma-bond">trauma bond</a></td>
      <td align="right"><code>a|b</code> <em>c</em></td>
      </tr>
      <tr>
      <td align="left">only one</td>
      <td align="right"></td>
      </tr>
      </table>
      <p>after</p>
      </blockquote>

      """
    let parsed = MarkdownDocument.parse(SourceText(file: "a.md", text: markdown))
    #expect(parsed.document.map(HTMLRenderer.render) == html)
    #expect(parsed.diagnostics == [])
  }

  @Test(arguments: [
    "a\n---:\n", "| a | b |\n| --- |\n", "| a |\n| -x- |\n", "| a |\ntext\n| --- |\n", "| --- |\n",
    "| a |\n| :: |\n",
  ])
  func leavesOtherParagraphsAlone(_ markdown: String) throws {
    let source = SourceText(file: "a.md", text: markdown)
    let document = try #require(MarkdownDocument.parse(source).document)
    let tables = document.blocks.filter { if case .table = $0.kind { true } else { false } }
    #expect(tables == [])
  }

  @Test func placesCells() throws {
    let source = SourceText(file: "a.md", text: "| é | b\\|c |\n|---|---|\n|  | d\n")
    let document = try #require(MarkdownDocument.parse(source).document)
    guard case .table(let table) = document.blocks[0].kind else {
      Issue.record("no table")
      return
    }
    let cells = ([table.header] + table.rows).map { $0.map { source.text(in: $0.range) } }
    #expect(cells == [["é", "b\\|c"], ["", "d"]])
    #expect(table.rows[0][1].range.start == SourcePosition(line: 3, column: 6))
    #expect(source.text(in: document.blocks[0].range) == "| é | b\\|c |\n|---|---|\n|  | d")
  }

  @Test func reportsACellWithoutAColumn() throws {
    let source = SourceText(file: "a.md", text: "| a |\n| - |\n| b | c |\n")
    let diagnostic = try #require(MarkdownDocument.parse(source).diagnostics.first)
    #expect(diagnostic.id == "surplus-cell")
    #expect(source.text(in: diagnostic.range) == "c")
    #expect(diagnostic.notes.map { source.text(in: $0.range) } == ["| a |"])
  }
}
