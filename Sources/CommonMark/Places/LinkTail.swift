/// Where the destination or label behind a link's text ends: CommonMark 0.30, 6.3.
///
/// Only asked where libcmark has found a link.
struct LinkTail {
  let bytes: [UInt8]

  /// `index` is just past the `]` that closes the link's text; `nil` when nothing follows it.
  func end(from index: Int) -> Int? {
    switch byte(index) {
    case .leftParenthesis: inlineTail(from: index + 1)
    case .leftBracket: label(from: index + 1)
    default: nil
    }
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func inlineTail(from start: Int) -> Int? {
    guard let destination = destination(from: spaces(from: start)) else { return nil }
    var end = spaces(from: destination)
    if end > destination, let title = title(from: end) { end = spaces(from: title) }
    return byte(end) == .rightParenthesis ? end + 1 : nil
  }

  private func spaces(from start: Int) -> Int {
    var index = start
    while byte(index).isSpace || byte(index) == .lineFeed { index += 1 }
    return index
  }

  private func destination(from start: Int) -> Int? {
    byte(start) == .less ? pointyDestination(from: start + 1) : plainDestination(from: start)
  }

  private func pointyDestination(from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case .greater: return index + 1
      case .lineFeed, .less: return nil
      case .backslash: index += 2
      default: index += 1
      }
    }
    return nil
  }

  private func plainDestination(from start: Int) -> Int? {
    var index = start
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case .backslash where byte(index + 1).isPunctuation: index += 1
      case .leftParenthesis where depth == 32: return nil
      case .leftParenthesis: depth += 1
      case .rightParenthesis where depth == 0: return index
      case .rightParenthesis: depth -= 1
      case let byte where byte.isSpace || byte == .lineFeed: return depth == 0 ? index : nil
      default: break
      }
      index += 1
    }
    return nil
  }

  private func title(from start: Int) -> Int? {
    let closer: UInt8
    switch byte(start) {
    case UInt8(ascii: "\""): closer = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): closer = UInt8(ascii: "'")
    case .leftParenthesis: closer = .rightParenthesis
    default: return nil
    }
    var index = start + 1
    while index < bytes.count {
      switch bytes[index] {
      case closer: return index + 1
      case .backslash where byte(index + 1).isPunctuation: index += 1
      case .leftParenthesis where closer == .rightParenthesis: return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  private func label(from start: Int) -> Int? {
    var index = start
    while index < bytes.count, index - start <= 1000 {
      switch bytes[index] {
      case .rightBracket: return index + 1
      case .leftBracket: return nil
      case .backslash where byte(index + 1).isPunctuation: index += 2
      default: index += 1
      }
    }
    return nil
  }
}
