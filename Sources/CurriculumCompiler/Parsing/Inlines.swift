import CommonMark
import Diagnostics

extension [MarkdownInline] {
  /// The words alone, with a space for every break.
  var plainText: String {
    map { inline in
      switch inline.kind {
      case .text(let text), .code(let text): text
      case .emphasis(let content), .strong(let content): content.plainText
      case .link(_, _, let content): content.plainText
      case .image(_, _, let alternative): alternative.plainText
      case .html: ""
      case .softBreak, .lineBreak: " "
      }
    }.joined()
  }

  /// From the first piece to the last; `nil` where there is none.
  var range: SourceRange? {
    guard let first, let last else { return nil }
    return first.range.through(last.range)
  }

  /// Without comments, and without space and breaks at both ends.
  var trimmed: [MarkdownInline] {
    guard needsTrimming else { return self }
    var result = filter { !$0.isComment }
    while let first = result.first, let rest = first.droppingSpace(atStart: true) {
      result.replaceSubrange(0...0, with: rest)
    }
    while let last = result.last, let rest = last.droppingSpace(atStart: false) {
      result.replaceSubrange((result.count - 1)..., with: rest)
    }
    return result
  }

  /// Told from the outermost bytes, since nearly no text does.
  private var needsTrimming: Bool {
    guard let first, let last else { return false }
    return first.isSpace(atStart: true) || last.isSpace(atStart: false)
      || contains { $0.isComment }
  }

  /// Without the first `count` scalars of a first piece that is text.
  func droppingFirst(_ count: Int) -> [MarkdownInline] {
    guard let first, case .text(let text) = first.kind else { return self }
    let rest = String(text.unicodeScalars.dropFirst(count))
    let range = SourceRange(
      file: first.range.file,
      start: SourcePosition(
        line: first.range.start.line, column: first.range.start.column + count),
      end: first.range.end)
    let kept = rest.isEmpty ? [] : [MarkdownInline(.text(rest), range: range)]
    return kept + dropFirst()
  }
}

extension MarkdownInline {
  var isComment: Bool {
    if case .html(let html) = kind { HTMLComment.isOnlyComments(html) } else { false }
  }

  var text: String? {
    if case .text(let text) = kind { text } else { nil }
  }

  fileprivate func isSpace(atStart: Bool) -> Bool {
    switch kind {
    case .softBreak, .lineBreak: return true
    case .text(let text):
      guard let byte = atStart ? text.utf8.first : text.utf8.last else { return true }
      return byte == 0x20 || byte == 0x09 || byte == 0x0A
    default: return false
    }
  }

  /// What is left when space at one end goes; `nil` where there was none.
  fileprivate func droppingSpace(atStart: Bool) -> [MarkdownInline]? {
    switch kind {
    case .softBreak, .lineBreak: return []
    case .text(let text):
      let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
      let dropped =
        atStart
        ? text.utf8.prefix(while: isSpace).count
        : text.utf8.reversed().prefix(while: isSpace).count
      let kept =
        atStart ? Substring(text.utf8.dropFirst(dropped)) : Substring(text.utf8.dropLast(dropped))
      guard dropped > 0 || text.isEmpty else { return nil }
      guard !kept.isEmpty else { return [] }
      var range = range
      if atStart { range.start.column += dropped } else { range.end.column -= dropped }
      return [MarkdownInline(.text(String(kept)), range: range)]
    default: return nil
    }
  }
}
