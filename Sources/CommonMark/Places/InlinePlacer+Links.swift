internal import Diagnostics

// Links and images: `[text](destination "title")`, `[text][label]`, `[text][]`, `[text]`, `<uri>`.
extension InlinePlacer {
  mutating func placeLink(_ content: [SyntaxNode]) throws(Mismatch) -> [MarkdownInline] {
    if peek() == .less { return try placeAutolink(content) }
    try expect(.leftBracket)
    let inlines = try place(content)
    try expect(.rightBracket)
    skipTail()
    return inlines
  }

  private mutating func placeAutolink(
    _ content: [SyntaxNode]
  ) throws(Mismatch) -> [MarkdownInline] {
    try expect(.less)
    guard content.count == 1, case .text(let address) = content[0].kind else { throw Mismatch() }
    let start = index
    try followText(address, escapes: false)
    guard index > start else { throw Mismatch() }
    let inline = MarkdownInline(.text(address), range: text.range(start..<index))
    try expect(.greater)
    return [inline]
  }

  /// Steps over what follows the link's text, in the order in which libcmark tries it.
  private mutating func skipTail() {
    if let end = LinkTail(bytes: text.bytes).end(from: index) { index = end }
  }
}
