internal import Diagnostics

extension ParsingBounds {
  /// Counts line ends and what may begin or end an inline, from one blank line to the next.
  func checkMarks(of source: SourceLines) throws(Excess) {
    var count = 0
    for number in 1...source.lines.count {
      let line = source.line(number)
      count = source.isBlank(number) ? 0 : count + 1
      for index in line where source.bytes[index].isInlineMark {
        count += 1
        if count > marks { throw crowd(at: index..<index + 1, inLine: number, of: source) }
      }
      if count > marks { throw crowd(at: source.trimmedLine(number), inLine: number, of: source) }
    }
  }

  private func crowd(
    at bytes: Range<Int>, inLine number: Int, of source: SourceLines
  ) -> Excess {
    Excess(
      diagnostic: Diagnostic(
        id: "too-many-marks", at: source.range(bytes, inLine: number),
        message:
          "At most \(marks) line ends and marks (* _ [ ] < & ` \\) stand between two blank lines",
        reason: "More could keep the compiler busy for minutes; a blank line helps."))
  }
}

extension UInt8 {
  fileprivate var isInlineMark: Bool {
    switch self {
    case .star, .underscore, .leftBracket, .rightBracket, .less, .ampersand, .backtick, .backslash:
      true
    default: false
    }
  }
}
