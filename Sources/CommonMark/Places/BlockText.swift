internal import Diagnostics

/// The running text of one block as libcmark parsed it, each byte still knowing where it was.
///
/// Quote marks, indentation, heading marks and the backslash of a table's `\|` are left out;
/// lines are joined by LF.
struct BlockText {
  /// Bytes that stand together in one line of the source.
  private struct Piece {
    let start: Int
    let source: Range<Int>
    let line: Int
  }

  let source: SourceLines
  private(set) var bytes: [UInt8] = []
  /// Where each line begins in `bytes`.
  private(set) var lineStarts: [Int] = []
  private var pieces: [Piece] = []

  init(_ source: SourceLines) {
    self.source = source
  }

  mutating func beginLine() {
    if !lineStarts.isEmpty { bytes.append(.lineFeed) }
    lineStarts.append(bytes.count)
  }

  mutating func append(_ range: Range<Int>, ofLine line: Int) {
    pieces.append(Piece(start: bytes.count, source: range, line: line))
    bytes.append(contentsOf: source.bytes[range])
  }

  /// The pieces of the source that the text is made of: one for each line of a paragraph.
  var sourcePieces: [(line: Int, bytes: Range<Int>)] { pieces.map { ($0.line, $0.source) } }

  /// The place of a range of `bytes`, which must not be empty.
  func range(_ range: Range<Int>) -> SourceRange {
    SourceRange(
      file: source.file, start: position(of: range.lowerBound, advancedBy: 0),
      end: position(of: range.upperBound - 1, advancedBy: 1))
  }

  private func position(of index: Int, advancedBy distance: Int) -> SourcePosition {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= index { low = middle } else { high = middle }
    }
    let piece = pieces[low]
    return source.position(
      of: piece.source.lowerBound + index - piece.start + distance, inLine: piece.line)
  }
}

extension BlockText {
  /// The text of lines, each without its indentation and at most `quoteDepth` quote marks.
  init(_ source: SourceLines, lines: ClosedRange<Int>, offset: Int, quoteDepth: Int) {
    self.init(source)
    for number in lines {
      let line = source.line(number)
      var start = line.lowerBound
      if number == lines.lowerBound {
        start = min(start + offset, line.upperBound)
      } else {
        var marks = quoteDepth
        while start < line.upperBound {
          let byte = source.bytes[start]
          if byte == .greater, marks > 0 {
            marks -= 1
          } else if byte != .space, byte != .tab {
            break
          }
          start += 1
        }
      }
      beginLine()
      append(start..<line.upperBound, ofLine: number)
    }
  }
}
