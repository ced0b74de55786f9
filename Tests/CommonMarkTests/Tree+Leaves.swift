import CommonMark
import Diagnostics

extension MarkdownDocument {
  /// Every inline of the document, outer ones first.
  var inlines: [MarkdownInline] { blocks.flatMap(\.allInlines) }
}

extension MarkdownBlock {
  var allInlines: [MarkdownInline] {
    switch kind {
    case .paragraph(let content), .heading(_, let content): content.flatMap(\.withDescendants)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.allInlines) }
    case .quote(let blocks): blocks.flatMap(\.allInlines)
    case .table(let table):
      ([table.header] + table.rows).flatMap { $0.flatMap { $0.content.flatMap(\.withDescendants) } }
    case .code, .html, .thematicBreak: []
    }
  }

  /// The block and all blocks in it.
  var withDescendants: [MarkdownBlock] {
    switch kind {
    case .list(let list): [self] + list.items.flatMap { $0.blocks.flatMap(\.withDescendants) }
    case .quote(let blocks): [self] + blocks.flatMap(\.withDescendants)
    default: [self]
    }
  }
}

extension MarkdownInline {
  var withDescendants: [MarkdownInline] {
    switch kind {
    case .emphasis(let content), .strong(let content), .link(_, _, let content),
      .image(_, _, let content):
      [self] + content.flatMap(\.withDescendants)
    default: [self]
    }
  }
}
