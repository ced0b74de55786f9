internal import Diagnostics

extension ParsingBounds {
  func checkLineDepth(of source: SourceLines) throws(Excess) {
    for number in 1...source.lines.count {
      let prefix = LinePrefix(source.bytes[source.line(number)], deepest: lineDepth)
      guard prefix.depth > lineDepth else { continue }
      throw nesting(inLine: number, of: source, from: prefix.deepest)
    }
  }

  /// What to throw for a line that goes too deep at a byte, or from its first word on.
  func nesting(inLine number: Int, of source: SourceLines, from byte: Int? = nil) -> Excess {
    let line = source.trimmedLine(number)
    let start = byte ?? source.bytes[line].firstIndex { !$0.isSpace } ?? line.lowerBound
    return Excess(
      diagnostic: Diagnostic(
        id: "nesting-too-deep",
        at: source.range(start..<max(start, line.upperBound), inLine: number),
        message: "Lists, quotes and emphasis stand at most \(lineDepth) deep in one another",
        reason: "Deeper nesting cannot be read, and could keep the compiler busy for minutes."))
  }
}

/// The list and quote marks that a line begins with.
private struct LinePrefix {
  /// How many containers the marks, and the indentation before them, may stand for.
  private(set) var depth = 0
  /// Where the mark begins that goes deeper than allowed, or the last one looked at.
  private(set) var deepest: Int

  init(_ line: ArraySlice<UInt8>, deepest limit: Int) {
    deepest = line.startIndex
    var index = line.startIndex
    var indentation = 0
    while index < line.endIndex, depth <= limit {
      if line[index].isSpace {
        indentation += line[index] == .tab ? 4 : 1
        index += 1
        continue
      }
      let rest = line[index...]
      guard let length = Self.markLength(rest), !Self.isThematicBreak(rest) else { return }
      // A list needs an indentation of two columns at least for what stands in it.
      depth += 1 + indentation / 2
      indentation = 0
      deepest = index
      index += length
    }
  }

  private static func markLength(_ rest: ArraySlice<UInt8>) -> Int? {
    if rest.first == .greater { return 1 }
    let digits = rest.prefix(10).prefix { $0.isDigit }.count
    let mark = rest.dropFirst(digits)
    switch mark.first {
    case .dash, .plus, .star: if digits > 0 { return nil }
    case UInt8(ascii: "."), .rightParenthesis: if digits == 0 { return nil }
    default: return nil
    }
    guard mark.count == 1 || mark[mark.startIndex + 1].isSpace else { return nil }
    return digits + 1
  }

  private static func isThematicBreak(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let mark = rest.first, mark == .dash || mark == .star else { return false }
    return rest.allSatisfy { $0 == mark || $0.isSpace }
  }
}
