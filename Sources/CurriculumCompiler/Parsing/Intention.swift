import CommonMark
import Diagnostics

/// A trainer's note that findings are meant to be: `<!-- Intended (check-id): the reason. -->`.
struct Intention: Hashable, Sendable {
  /// The names of checks, as written between the brackets.
  let checks: [Spelled]
  /// Empty where none is given.
  let reason: String
  /// The comment.
  let range: SourceRange
  /// The section of the heading right above, else the block that follows; `nil` where there is
  /// neither.
  let scope: SourceRange?

  func covers(_ range: SourceRange) -> Bool {
    guard let scope, scope.file == range.file else { return false }
    return scope.start <= range.start && range.start < scope.end
  }
}

extension Intention {
  static func all(in document: MarkdownDocument, mentions: Mentions) -> [Intention] {
    // Nearly no file has a comment.
    guard mentions.html.contains(where: { HTMLComment.isOnlyComments($0.html) }) else { return [] }
    var reader = IntentionReader(source: document.source)
    reader.read(document.blocks)
    let onTheirOwn = Set(reader.comments)
    for html in mentions.html where !onTheirOwn.contains(html.range) {
      reader.take(html.html, at: html.range, scope: nil)
    }
    return reader.intentions
  }

  /// `nil` where the comment is a note of another kind.
  fileprivate init?(
    comment: Substring, at range: SourceRange, scope: SourceRange?, in source: SourceText
  ) {
    let text = comment.drop { $0.isWhitespace }
    guard text.lowercased().hasPrefix("intended") else { return nil }
    let rest = text.dropFirst("intended".count).drop { $0 == " " }
    guard rest.first == "(" || rest.first == ":" else { return nil }
    self.range = range
    self.scope = scope
    guard rest.first == "(", let close = rest.firstIndex(of: ")") else {
      checks = []
      reason = String(rest.dropFirst())
      return
    }
    let names = rest[..<close].dropFirst().split(separator: ",").map(\.trimmingSpace)
    checks = names.filter { !$0.isEmpty }.map {
      Spelled(text: $0, range: source.range(of: $0, in: range))
    }
    reason = rest[close...].dropFirst().drop { $0 == ":" || $0.isWhitespace }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Finds the notes of a document, and what each of them speaks of.
private struct IntentionReader {
  let source: SourceText
  private(set) var intentions: [Intention] = []
  /// Where comments stand that are blocks.
  private(set) var comments: [SourceRange] = []

  init(source: SourceText) {
    self.source = source
  }

  mutating func read(_ blocks: [MarkdownBlock]) {
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .html(let html) where HTMLComment.isOnlyComments(html):
        comments.append(block.range)
        take(html, at: block.range, scope: scope(ofCommentAt: index, in: blocks))
      case .list(let list): for item in list.items { read(item.blocks) }
      case .quote(let content): read(content)
      default: break
      }
    }
  }

  mutating func take(_ html: String, at range: SourceRange, scope: SourceRange?) {
    for comment in HTMLComment.contents(of: html) {
      guard let intention = Intention(comment: comment, at: range, scope: scope, in: source) else {
        continue
      }
      intentions.append(intention)
    }
  }

  private func scope(ofCommentAt index: Int, in blocks: [MarkdownBlock]) -> SourceRange? {
    if let above = blocks[..<index].last(where: { !$0.isComment }), let level = above.headingLevel {
      let below = blocks[index...].first { ($0.headingLevel ?? .max) <= level }
      let end = below?.range.start ?? SourcePosition(line: source.lines.count + 1, column: 1)
      return SourceRange(file: source.file, start: above.range.start, end: end)
    }
    return blocks[index...].first { !$0.isComment }?.range
  }
}

extension SourceText {
  /// Where a word stands first in a range; the whole range where it does not.
  fileprivate func range(of word: String, in range: SourceRange) -> SourceRange {
    for number in range.start.line...max(range.start.line, range.end.line) {
      let from = number == range.start.line ? range.start.column - 1 : 0
      guard let scalars = line(number, from: from + 1) else { break }
      guard let found = scalars.firstRange(of: word) else { continue }
      let column =
        from
        + scalars.unicodeScalars.distance(
          from: scalars.startIndex, to: found.lowerBound)
      let end = column + word.unicodeScalars.count
      return SourceRange(
        file: file, start: SourcePosition(line: number, column: column + 1),
        end: SourcePosition(line: number, column: end + 1))
    }
    return range
  }
}
