internal import Diagnostics

extension ParsingBounds {
  /// Counts what may begin or end an inline, from one blank line to the next.
  func checkMarks(of source: SourceLines) throws(Excess) {
    var count = 0
    for number in 1...source.lines.count {
      let line = source.line(number)
      if source.isBlank(number) { count = 0 }
      for index in line where source.bytes[index].isInlineMark {
        count += 1
        guard count > marks else { continue }
        throw Excess(
          diagnostic: Diagnostic(
            id: "too-many-marks", at: source.range(index..<index + 1, inLine: number),
            message: "At most \(marks) of * _ [ ] < & ` and \\ stand between two blank lines",
            reason: "More could keep the compiler busy for minutes; a blank line helps."))
      }
    }
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
