internal import Diagnostics

/// The inlines of a block with their places, and the place of them all.
struct PlacedInlines {
  let inlines: [MarkdownInline]
  let range: SourceRange

  /// `fallback` is where everything is said to be if the text does not spell the inlines.
  init(
    _ nodes: [SyntaxNode], in text: BlockText, entities: EntityTable, fallback: SourceRange
  ) {
    // libcmark takes link definitions off the front of a paragraph: the text begins at a later
    // line then, the first one from which all of it is spelled.
    let starts = text.bytes.first == .leftBracket ? text.lineStarts[...] : text.lineStarts.prefix(1)
    for start in starts {
      var placer = InlinePlacer(text, entities: entities, from: start)
      placer.skipSpaces()
      guard let inlines = try? placer.place(nodes), placer.isAtEnd else { continue }
      self.inlines = inlines
      let places = inlines.map(\.range)
      range = SourceRange(
        file: fallback.file, start: places.first?.start ?? fallback.start,
        end: places.last?.end ?? fallback.end)
      return
    }
    inlines = nodes.compactMap { MarkdownInline($0, at: fallback) }
    range = fallback
  }
}

extension InlinePlacer {
  /// Whether only spaces, and the marks that may close a heading, are left.
  fileprivate var isAtEnd: Bool {
    text.bytes[index...].allSatisfy { $0.isSpace || $0 == .hash }
  }
}

extension MarkdownInline {
  /// An inline with everything in it at one place.
  fileprivate init?(_ node: SyntaxNode, at range: SourceRange) {
    let content = node.children.compactMap { MarkdownInline($0, at: range) }
    switch node.kind {
    case .text(let string) where !string.isEmpty: self.init(.text(string), range: range)
    case .codeSpan(let literal): self.init(.code(literal), range: range)
    case .htmlInline(let literal): self.init(.html(literal), range: range)
    case .emphasis: self.init(.emphasis(content), range: range)
    case .strong: self.init(.strong(content), range: range)
    case .softBreak: self.init(.softBreak, range: range)
    case .lineBreak: self.init(.lineBreak, range: range)
    case .link(let destination, let title):
      self.init(.link(destination: destination, title: title, content: content), range: range)
    case .image(let source, let title):
      self.init(.image(source: source, title: title, alternative: content), range: range)
    default: return nil
    }
  }
}
