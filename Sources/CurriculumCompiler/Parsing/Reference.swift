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
    var words: [Reference] = []
    var word = ""
    var start = 0
    func close() {
      let kept = word.trimmingSpace
      if !kept.isEmpty {
        words.append(
          Reference(
            text: kept, range: range.part(from: start, to: start + kept.unicodeScalars.count),
            destination: nil))
      }
      word = ""
    }
    var offset = 0
    for scalar in text.unicodeScalars {
      if scalar == "," || scalar == ";" {
        close()
      } else if !(word.isEmpty && scalar == " ") {
        if word.isEmpty { start = offset }
        word.unicodeScalars.append(scalar)
      }
      offset += 1
    }
    close()
    return words
  }
}

extension StringProtocol {
  /// Without spaces and tabs at both ends.
  var trimmingSpace: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" }
    var kept = self[...].drop(while: isSpace)
    while let last = kept.last, isSpace(last) { kept.removeLast() }
    return String(kept)
  }
}
