import CommonMark
import Diagnostics
import Testing

/// Where blocks and inlines are said to be.
@Suite struct PlacesTests {
  @Test(arguments: [
    // Nested lists, quotes in lists, indented continuation lines.
    "- a *b*\n  - c `d`\n    e [f](g.md#h)\n      i **j**\n",
    "- [x] \"Stay.\"\n  > It asks *nothing* of\n    her `yet`.\n- [ ] No\n",
    "> - a\n>   b [c](d \"e\")\n> lazy *f*\n",
    "1. > - a `b`\n   >   c *d\n   >   e*\n",
    // What looks different in the source from what it says.
    "a \\* b \\[c\\] &amp; &copy; &#x41; d&e;\n",
    "`` a ` b `` and ` `` ` and `a\nb`\n",
    "*a **b** _c_* ***d*** __e *f*__\n",
    "![alt *x*](p.png 'two\nlines') <https://a.example/?b=c&amp;d> <a@b.example>\n",
    "a <b class='c'\nd> e <!-- f --> g\\\nh  \ni\n",
    "[a][b] [b][] [b] [c](<d e> (f)) [b](g\n\n[b]: /u\n  'title'\n[h]: /i\nj *k*\n",
    // Multi-byte text, tabs, line endings, byte order mark.
    "# Überfall `über-fall`\n\n日本 *語* `コ` 👩‍👩‍👧 [e\u{301}é](ü.md)\n",
    "-\ta *b*\n\n\tc `d`\n",
    "a *b*\r\nc `d`\r\n\r\n- e\r\n  *f*\re [g](h)",
    "\u{FEFF}*a* `b`\n\u{FEFF}*c*\n",
    "Head *one*\n  two `three`\n---\n\n### four [five](six) ###\n",
    "| a *b* | `c\\|d` |\n| --- | --- |\n| é [f](g) \\| h | &lt; |\n",
  ])
  func inlinesSpellWhatTheySay(_ markdown: String) throws {
    let source = SourceText(file: "a.md", text: markdown)
    let document = try #require(MarkdownDocument.parse(source).document)
    let wrong = document.inlines.filter { !$0.isSpelled(by: source.text(in: $0.range)) }
    #expect(!document.inlines.isEmpty)
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("- a\n\n\nb", ["1:1-1:4 - a", "1:3-1:4 a", "4:1-4:2 b"]),
    ("<!-- a -->\n\nb", ["1:1-1:11 <!-- a -->", "3:1-3:2 b"]),
    (
      "- <!-- a\n  b -->\n- c",
      ["1:1-3:4 - <!-- a|  b -->|- c", "1:3-2:8 <!-- a|  b -->", "3:3-3:4 c"]
    ),
    ("[a]: b\nc\nd", ["2:1-3:2 c|d"]),
    ("a\n---\n---", ["1:1-2:4 a|---", "3:1-3:4 ---"]),
    ("```é\nb\n```\n~~~\nc", ["1:1-3:4 ```é|b|```", "4:1-5:2 ~~~|c"]),
    ("> a\n>\n> # b #\n\nc", ["1:1-3:8 > a|>|> # b #", "1:3-1:4 a", "3:3-3:8 # b #", "5:1-5:2 c"]),
    (
      "-\n10. a\n    - b",
      ["1:1-1:2 -", "2:1-3:8 10. a|    - b", "2:5-2:6 a", "3:5-3:8 - b", "3:7-3:8 b"]
    ),
  ])
  func blocksEndWithTheirLastCharacter(
    _ markdown: String, _ expected: [String]
  ) throws {
    let source = SourceText(file: "a.md", text: markdown)
    let document = try #require(MarkdownDocument.parse(source).document)
    let blocks = document.blocks.flatMap(\.withDescendants).map { block in
      let (start, end) = (block.range.start, block.range.end)
      let text = source.text(in: block.range).replacing("\n", with: "|")
      return "\(start.line):\(start.column)-\(end.line):\(end.column) \(text)"
    }
    #expect(blocks == expected)
  }

  @Test func itemsKnowTheirMarkers() throws {
    let source = SourceText(file: "a.md", text: "  10) a\n      * b\n")
    let document = try #require(MarkdownDocument.parse(source).document)
    let markers = document.blocks.flatMap(\.withDescendants).flatMap { block in
      if case .list(let list) = block.kind {
        list.items.map { source.text(in: $0.marker) }
      } else {
        [String]()
      }
    }
    #expect(markers == ["10)", "*"])
  }
}
