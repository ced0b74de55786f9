import CommonMark
import Diagnostics

/// A mention of another thing in a fact: a bare id, or a link.
struct Reference: Hashable, Sendable {
  /// The id, or the words of the link.
  let text: String
  let range: SourceRange
  /// Where a link leads; `nil` for a bare id.
  let destination: String?
}

extension Fact {
  /// The values between commas and semicolons.
  var references: [Reference] {
    value.flatMap { inline -> [Reference] in
      switch inline.kind {
      case .text(let text): Self.words(text, at: inline.range)
      case .link(let destination, _, let content):
        [Reference(text: content.plainText, range: inline.range, destination: destination)]
      case .softBreak, .lineBreak: []
      case .html where inline.isComment: []
      default:
        [Reference(text: [inline].plainText, range: inline.range, destination: nil)]
      }
    }
  }

  private static func words(_ text: String, at range: SourceRange) -> [Reference] {
    let isComma: (UInt8) -> Bool = { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
    var offset = 0
    return text.utf8.split(omittingEmptySubsequences: false, whereSeparator: isComma)
      .compactMap { piece in
        defer { offset += Substring(piece).unicodeScalars.count + 1 }
        let spaces = piece.prefix { $0 == UInt8(ascii: " ") }.count
        let kept = Substring(piece.dropFirst(spaces)).trimmingSpace
        guard !kept.isEmpty else { return nil }
        let start = offset + spaces
        return Reference(
          text: kept, range: range.part(from: start, to: start + kept.unicodeScalars.count),
          destination: nil)
      }
  }
}

extension StringProtocol {
  /// Without spaces and tabs at both ends.
  var trimmingSpace: String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
    var kept = Substring(self).utf8.drop(while: isSpace)
    while let last = kept.last, isSpace(last) { kept.removeLast() }
    return String(Substring(kept))
  }
}
