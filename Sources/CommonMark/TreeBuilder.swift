internal import Diagnostics

/// Makes the tree of what libcmark found, with places that were checked against the text.
struct TreeBuilder {
  let source: SourceLines
  let entities: EntityTable
  let tables: [Int: MarkdownTable]

  /// `quoteDepth` says how many quotes the blocks stand in.
  func blocks(_ nodes: [SyntaxNode], quoteDepth: Int = 0) -> [MarkdownBlock] {
    nodes.map { block($0, quoteDepth: quoteDepth) }
  }

  private func block(_ node: SyntaxNode, quoteDepth: Int) -> MarkdownBlock {
    switch node.kind {
    case .list(let marker, let isTight):
      return list(node, marker: marker, isTight: isTight, quoteDepth: quoteDepth)
    case .quote:
      let blocks = blocks(node.children, quoteDepth: quoteDepth + 1)
      let mark = firstBytes(1, of: node)
      return MarkdownBlock(.quote(blocks), range: mark.extended(to: blocks.last?.range.end))
    case .heading(let level): return heading(node, level: level, quoteDepth: quoteDepth)
    case .code(let info, let literal): return code(node, info: info ?? "", literal: literal)
    case .htmlBlock(let literal):
      let last = node.firstLine + max(0, literal.utf8.count { $0 == .lineFeed } - 1)
      return MarkdownBlock(.html(literal), range: range(of: node, toLine: last))
    case .thematicBreak:
      return MarkdownBlock(.thematicBreak, range: range(of: node, toLine: node.firstLine))
    default: return paragraph(node, quoteDepth: quoteDepth)
    }
  }

  private func paragraph(_ node: SyntaxNode, quoteDepth: Int) -> MarkdownBlock {
    let text = BlockText(source, lines: node.lines, offset: node.offset, quoteDepth: quoteDepth)
    if let table = tables[node.firstLine] {
      return MarkdownBlock(.table(table), range: range(of: node, toLine: node.lines.upperBound))
    }
    let placed = PlacedInlines(
      node.children, in: text, entities: entities,
      fallback: range(of: node, toLine: node.firstLine))
    return MarkdownBlock(.paragraph(placed.inlines), range: placed.range)
  }

  private func list(
    _ node: SyntaxNode, marker: MarkdownList.Marker, isTight: Bool, quoteDepth: Int
  ) -> MarkdownBlock {
    let items = node.children.map { item in
      let blocks = blocks(item.children, quoteDepth: quoteDepth)
      let marker = firstBytes(source.markerLength(of: item), of: item)
      return MarkdownList.Item(
        blocks: blocks, range: marker.extended(to: blocks.last?.range.end), marker: marker)
    }
    let list = MarkdownList(marker: marker, isTight: isTight, items: items)
    let start = items.first?.range ?? firstBytes(1, of: node)
    return MarkdownBlock(.list(list), range: start.extended(to: items.last?.range.end))
  }

  private func heading(_ node: SyntaxNode, level: Int, quoteDepth: Int) -> MarkdownBlock {
    let marks = source.headingMarks(of: node)
    let end = marks > 0 ? node.firstLine : source.underline(of: node)
    let last = marks > 0 ? end : max(node.firstLine, end - 1)
    let text = BlockText(
      source, lines: node.firstLine...last, offset: node.offset + marks, quoteDepth: quoteDepth)
    let placed = PlacedInlines(
      node.children, in: text, entities: entities,
      fallback: range(of: node, toLine: node.firstLine))
    return MarkdownBlock(
      .heading(level: level, content: placed.inlines), range: range(of: node, toLine: end))
  }

  private func code(_ node: SyntaxNode, info: String, literal: String) -> MarkdownBlock {
    let count = literal.utf8.count { $0 == .lineFeed }
    guard source.isFence(node, info: info, literal: literal) else {
      let range = range(of: node, toLine: node.firstLine + max(0, count - 1))
      return MarkdownBlock(.code(info: nil, literal: literal), range: range)
    }
    // Without a closing fence the code ends with its last line.
    let closing = min(node.firstLine + count + 1, node.lines.upperBound)
    return MarkdownBlock(
      .code(info: info, literal: literal), range: range(of: node, toLine: closing))
  }
}

extension TreeBuilder {
  /// From a block's first character to the last one of a line that is not blank.
  private func range(of node: SyntaxNode, toLine last: Int) -> SourceRange {
    var last = min(last, source.lines.count)
    while last > node.firstLine, source.isBlank(last) { last -= 1 }
    let line = source.trimmedLine(last)
    let start = source.start(of: node)
    let end = last == node.firstLine ? max(start, line.upperBound) : line.upperBound
    return SourceRange(
      file: source.file, start: source.position(of: start, inLine: node.firstLine),
      end: source.position(of: end, inLine: last))
  }

  private func firstBytes(_ count: Int, of node: SyntaxNode) -> SourceRange {
    let start = source.start(of: node)
    let end = min(start + count, source.line(node.firstLine).upperBound)
    return source.range(start..<max(start, end), inLine: node.firstLine)
  }
}

extension SyntaxNode {
  var firstLine: Int { lines.lowerBound }
}

extension SourceRange {
  fileprivate func extended(to end: SourcePosition?) -> SourceRange {
    SourceRange(file: file, start: start, end: max(self.end, end ?? self.end))
  }
}
