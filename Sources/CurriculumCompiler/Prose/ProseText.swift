import CommonMark
import Diagnostics

/// The words of a passage as one text, emphasis and links laid open, breaks as line feeds.
///
/// What is not prose (code, agency values, citations, images) is one byte, `ProseText.gap`, so that
/// no phrase goes across it.
struct ProseText {
  static let gap: UInt8 = 1

  /// A link that is no citation.
  struct Link {
    let range: Range<Int>
    let destination: String
  }

  private(set) var bytes: [UInt8] = []
  /// What stands in emphasis or strong emphasis.
  private(set) var emphasized: [Range<Int>] = []
  private(set) var links: [Link] = []
  /// Where citations stand, with the range of the link.
  private(set) var citations: [(offset: Int, destination: String)] = []
  private var segments: [Segment] = []

  /// Where a piece of the text stands in the source.
  private struct Segment {
    let offset: Int
    let range: SourceRange
  }

  /// `isCitation` is asked of the address of every link.
  init(_ content: [MarkdownInline], isCitation: (String) -> Bool) {
    append(content, isCitation)
  }

  private mutating func append(_ content: [MarkdownInline], _ isCitation: (String) -> Bool) {
    for inline in content {
      switch inline.kind {
      case .text(let text):
        segments.append(Segment(offset: bytes.count, range: inline.range))
        append(text)
      case .emphasis(let inner), .strong(let inner):
        let start = bytes.count
        append(inner, isCitation)
        emphasized.append(start..<bytes.count)
      case .link(let destination, _, _) where isCitation(destination):
        citations.append((bytes.count, destination))
        appendGap(at: inline.range)
      case .link(let destination, _, let inner):
        let start = bytes.count
        append(inner, isCitation)
        links.append(Link(range: start..<bytes.count, destination: destination))
      case .code, .image: appendGap(at: inline.range)
      case .html: break
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: "\n"))
      }
    }
  }

  private mutating func appendGap(at range: SourceRange) {
    segments.append(Segment(offset: bytes.count, range: range))
    bytes.append(Self.gap)
  }

  /// An agency value stands in the text with its braces; it becomes as many gaps as it has bytes.
  private mutating func append(_ text: String) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    guard text.holds("{", before: "{") else { return }
    var offset = start
    for piece in ValuePiece.split(text) {
      let length = piece.written.utf8.count
      if case .value = piece {
        for index in offset..<(offset + length) { bytes[index] = Self.gap }
      }
      offset += length
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where a part stands in the source; the whole piece of text where that cannot be told exactly.
  func sourceRange(_ range: Range<Int>, in source: SourceText) -> SourceRange? {
    guard let first = segment(at: range.lowerBound),
      let last = segment(at: max(range.lowerBound, range.upperBound - 1))
    else { return nil }
    let start = position(range.lowerBound, in: first)
    let end = position(range.upperBound, in: last)
    let exact = SourceRange(file: source.file, start: start, end: end)
    let isExact =
      first.offset == last.offset
      ? source.text(in: exact) == string(range)
      : start < end
    return isExact ? exact : first.range.through(last.range)
  }

  private func segment(at offset: Int) -> Segment? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? segments[low - 1] : nil
  }

  private func position(_ offset: Int, in segment: Segment) -> SourcePosition {
    let scalars = bytes[segment.offset..<offset].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(
      line: segment.range.start.line, column: segment.range.start.column + scalars)
  }
}
