// What stands in the source where libcmark says that a block begins.
extension SourceLines {
  /// The first byte of a block.
  func start(of node: SyntaxNode) -> Int {
    let line = line(node.lines.lowerBound)
    return min(line.lowerBound + node.offset, line.upperBound)
  }

  /// The length of `-`, `*`, `+`, `1.` or `1)` where an item begins.
  func markerLength(of item: SyntaxNode) -> Int {
    let rest = bytes[start(of: item)..<line(item.lines.lowerBound).upperBound]
    return rest.prefix { $0.isDigit }.count + 1
  }

  /// How many bytes of `#` and space open a heading; 0 for one that is underlined.
  func headingMarks(of heading: SyntaxNode) -> Int {
    let rest = bytes[start(of: heading)..<line(heading.lines.lowerBound).upperBound]
    let marks = rest.prefix { $0 == .hash }
    let spaces = rest[marks.endIndex...].prefix { $0.isSpace }
    guard (1...6).contains(marks.count), !spaces.isEmpty || marks.endIndex == rest.endIndex
    else { return 0 }
    return marks.count + spaces.count
  }

  /// The line that underlines a heading; libcmark reports that line or a later one.
  ///
  /// A row of dashes that is indented further than the heading by four columns is part of it.
  func underline(of heading: SyntaxNode) -> Int {
    let first = heading.lines.lowerBound
    let later = min(first + 1, lines.count)...max(heading.lines.upperBound, first + 1)
    return later.first { number in
      var rest = bytes[trimmedLine(number)]
      if let quote = rest.prefix(while: { $0.isSpace || $0 == .greater }).lastIndex(of: .greater) {
        rest = rest[(quote + 1)...]
      }
      let marks = rest.drop { $0.isSpace }
      guard let mark = marks.first, mark == .dash || mark == UInt8(ascii: "=") else { return false }
      return rest.count - marks.count <= heading.offset + 3 && marks.allSatisfy { $0 == mark }
    } ?? heading.lines.upperBound
  }

  /// Whether code is between fences rather than indented, which libcmark does not tell.
  ///
  /// Indented code that looks like a fence has that line as its first one; fenced code cannot,
  /// because without an info string such a line would have closed it.
  func isFence(_ code: SyntaxNode, info: String, literal: String) -> Bool {
    guard info.isEmpty else { return true }
    let rest = bytes[start(of: code)..<trimmedLine(code.lines.lowerBound).upperBound]
    guard rest.starts(with: "```".utf8) || rest.starts(with: "~~~".utf8) else { return false }
    var first = Array(literal.utf8.prefix { $0 != .lineFeed })
    while first.last?.isSpace == true { first.removeLast() }
    return first != Array(rest)
  }
}
