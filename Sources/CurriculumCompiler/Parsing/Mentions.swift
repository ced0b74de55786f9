import CommonMark
import Diagnostics

/// What a file mentions, wherever it stands, in the order of the text: one walk for all checks.
struct Mentions: Sendable {
  struct Link: Sendable {
    let destination: String
    let content: [MarkdownInline]
    let range: SourceRange

    /// Whether it is the mark of an answer, made a link by a definition named `x` or `!`.
    var isMark: Bool {
      guard range.end.column - range.start.column == 3 else { return false }
      let words = content.plainText
      return words == "x" || words == "!"
    }
  }

  struct Image: Sendable {
    let source: String
    let alternative: [MarkdownInline]
    let range: SourceRange
  }

  struct HTML: Sendable {
    let html: String
    let range: SourceRange
  }

  struct Heading: Sendable {
    let level: Int
    let content: [MarkdownInline]
    let range: SourceRange
  }

  struct List: Sendable {
    let list: MarkdownList
    let range: SourceRange
  }

  struct Quote: Sendable {
    let content: [MarkdownBlock]
    let range: SourceRange
  }

  private(set) var links: [Link] = []
  private(set) var images: [Image] = []
  private(set) var html: [HTML] = []
  private(set) var headings: [Heading] = []
  private(set) var lists: [List] = []
  private(set) var quotes: [Quote] = []
  private(set) var code: [SourceRange] = []
  private(set) var values: [ValueUse] = []
  private(set) var brackets: [Spelled] = []

  init(in document: MarkdownDocument) {
    visit(document.blocks, source: document.source)
  }

  private mutating func visit(_ blocks: [MarkdownBlock], source: SourceText) {
    for block in blocks {
      switch block.kind {
      case .paragraph(let content): visit(content, source: source)
      case .heading(let level, let content):
        headings.append(
          Heading(level: level, content: content, range: content.range ?? block.range))
        visit(content, source: source)
      case .list(let list):
        lists.append(List(list: list, range: block.range))
        for item in list.items { visit(item.blocks, source: source) }
      case .quote(let content):
        quotes.append(Quote(content: content, range: block.range))
        visit(content, source: source)
      case .code: code.append(block.range)
      case .html(let text): html.append(HTML(html: text, range: block.range))
      case .thematicBreak: break
      case .table(let table):
        for cell in table.header + table.rows.joined() { visit(cell.content, source: source) }
      }
    }
  }

  private mutating func visit(_ inlines: [MarkdownInline], source: SourceText) {
    for inline in inlines {
      switch inline.kind {
      case .text(let text):
        values += ValueUse.all(in: text, at: inline.range, of: source)
        brackets += BracketUse.all(in: text, at: inline.range, of: source)
      case .emphasis(let content), .strong(let content): visit(content, source: source)
      case .link(let destination, _, let content):
        links.append(Link(destination: destination, content: content, range: inline.range))
        visit(content, source: source)
      case .image(let address, _, let alternative):
        images.append(Image(source: address, alternative: alternative, range: inline.range))
      case .html(let text): html.append(HTML(html: text, range: inline.range))
      case .code, .softBreak, .lineBreak: break
      }
    }
  }
}
