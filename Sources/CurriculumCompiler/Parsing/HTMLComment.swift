/// Trainer's notes: `<!-- ... -->`.
enum HTMLComment {
  /// Whether the text is comments and white space, nothing else.
  static func isOnlyComments(_ html: String) -> Bool {
    var rest = html.utf8[...]
    while true {
      rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      if rest.isEmpty { return true }
      guard rest.starts(with: opening), let end = end(of: rest.dropFirst(opening.count)) else {
        return false
      }
      rest = rest[end...]
    }
  }

  /// What stands between the marks of each comment, in a text that is only comments.
  static func contents(of html: String) -> [Substring] {
    var contents: [Substring] = []
    var rest = html.utf8[...]
    while true {
      rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      guard rest.starts(with: opening), let end = end(of: rest.dropFirst(opening.count)) else {
        return contents
      }
      let inner = rest.dropFirst(opening.count)
      contents.append(html[inner.startIndex..<html.utf8.index(end, offsetBy: -closing.count)])
      rest = rest[end...]
    }
  }

  /// Whether a comment is opened that nothing closes.
  static func isUnclosed(_ html: String) -> Bool {
    let rest = html.utf8.drop { $0 == 0x20 }
    return rest.starts(with: opening) && end(of: rest.dropFirst(opening.count)) == nil
  }

  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)

  private static func end(of text: Substring.UTF8View) -> String.Index? {
    var rest = text
    while !rest.isEmpty {
      if rest.starts(with: closing) { return rest.index(rest.startIndex, offsetBy: 3) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
