internal import Diagnostics

/// Finds the place of every inline of a block by following its text with libcmark's result.
///
/// libcmark says which inlines there are; its columns for them cannot be relied on. So the text
/// is walked once more, in step with the inlines: each must spell what libcmark read there. When
/// one does not, nothing is placed, rather than something wrongly.
struct InlinePlacer {
  struct Mismatch: Error {}

  let text: BlockText
  let entities: EntityTable
  var index: Int

  init(_ text: BlockText, entities: EntityTable, from index: Int = 0) {
    self.text = text
    self.entities = entities
    self.index = index
  }

  /// The byte at a distance from the current one; 0, which Markdown has no use for, past the end.
  func peek(_ distance: Int = 0) -> UInt8 {
    index + distance < text.bytes.count ? text.bytes[index + distance] : 0
  }

  mutating func place(_ nodes: [SyntaxNode]) throws(Mismatch) -> [MarkdownInline] {
    var inlines: [MarkdownInline] = []
    inlines.reserveCapacity(nodes.count)
    for node in nodes {
      if case .text("") = node.kind { continue }
      inlines.append(try place(node))
    }
    return inlines
  }

  private mutating func place(_ node: SyntaxNode) throws(Mismatch) -> MarkdownInline {
    if case .lineBreak = node.kind { skipSpaces() }
    if case .softBreak = node.kind { skipSpaces() }
    let start = index
    let kind = try follow(node)
    guard index > start else { throw Mismatch() }
    let inline = MarkdownInline(kind, range: text.range(start..<index))
    switch kind {
    case .softBreak, .lineBreak: skipSpaces()
    default: break
    }
    return inline
  }

  private mutating func follow(_ node: SyntaxNode) throws(Mismatch) -> MarkdownInline.Kind {
    switch node.kind {
    case .text(let string):
      try followText(string)
      return .text(string)
    case .emphasis: return .emphasis(try placeBetweenMarks(1, node.children))
    case .strong: return .strong(try placeBetweenMarks(2, node.children))
    case .codeSpan(let literal):
      try followCodeSpan(literal)
      return .code(literal)
    case .link(let destination, let title):
      let content = try placeLink(node.children)
      return .link(destination: destination, title: title, content: content)
    case .image(let source, let title):
      try expect(.bang)
      let alternative = try placeLink(node.children)
      return .image(source: source, title: title, alternative: alternative)
    case .htmlInline(let literal):
      for byte in literal.utf8 { try expect(byte) }
      return .html(literal)
    case .softBreak:
      try expect(.lineFeed)
      return .softBreak
    case .lineBreak:
      if peek() == .backslash { index += 1 }
      try expect(.lineFeed)
      return .lineBreak
    default: throw Mismatch()
    }
  }

  mutating func expect(_ byte: UInt8) throws(Mismatch) {
    guard index < text.bytes.count, text.bytes[index] == byte else { throw Mismatch() }
    index += 1
  }

  mutating func skipSpaces() {
    while peek().isSpace { index += 1 }
  }

  private mutating func placeBetweenMarks(
    _ count: Int, _ nodes: [SyntaxNode]
  ) throws(Mismatch) -> [MarkdownInline] {
    let mark = peek()
    guard mark == .star || mark == .underscore else { throw Mismatch() }
    for _ in 0..<count { try expect(mark) }
    let inlines = try place(nodes)
    for _ in 0..<count { try expect(mark) }
    return inlines
  }
}
