import CommonMark
import Diagnostics
import Testing

/// Our own few examples, for where the specification's are not at hand.
@Suite struct ParsingTests {
  @Test(arguments: [
    ("# Title `id`\n", "<h1>Title <code>id</code></h1>\n"),
    ("Title\n===\n", "<h1>Title</h1>\n"),
    (
      "- **Teaches**: a.b\n- c\n",
      "<ul>\n<li><strong>Teaches</strong>: a.b</li>\n<li>c</li>\n</ul>\n"
    ),
    ("3) a\n\n4) b\n", "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"),
    ("> a\nb\n", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
    (
      "[a](b.md#c \"t\") ![x](y.png)\n",
      "<p><a href=\"b.md#c\" title=\"t\">a</a> <img src=\"y.png\" alt=\"x\" /></p>\n"
    ),
    ("``` swift x\nlet a\n```\n", "<pre><code class=\"language-swift\">let a\n</code></pre>\n"),
    ("    ```\n    a\n", "<pre><code>```\na\n</code></pre>\n"),
    ("a  \nb\\\nc\n\n---\n", "<p>a<br />\nb<br />\nc</p>\n<hr />\n"),
    ("<!-- a note -->\n\n[x]\n\n[x]: /u\n", "<!-- a note -->\n<p><a href=\"/u\">x</a></p>\n"),
    ("\u{FEFF}# a\r\n\r\n&copy;\\*\r\n", "<h1>a</h1>\n<p>©*</p>\n"),
    ("a\0b\n", "<p>a\u{FFFD}b</p>\n"),
    ("", ""),
  ])
  func readsMarkdown(_ markdown: String, as html: String) {
    let (document, diagnostics) = MarkdownDocument.parse(SourceText(file: "a.md", text: markdown))
    #expect(document.map(HTMLRenderer.render) == html)
    #expect(diagnostics == [])
  }
}
