import Diagnostics

/// `[words][]` or `[words][label]` that no link definition made a link.
enum BracketUse {
  /// The words, each with the range of both pairs of brackets, in a piece of text at `range`.
  static func all(in text: String, at range: SourceRange, of source: SourceText) -> [Spelled] {
    guard text.holds("]", before: "[") else { return [] }
    var uses: [Spelled] = []
    var rest = text[...]
    while let middle = rest.firstRange(of: "]", before: "[") {
      let after = rest[middle.upperBound...]
      guard let open = rest[..<middle.lowerBound].lastIndex(of: "["),
        let close = after.firstIndex(of: "]")
      else {
        rest = after
        continue
      }
      let words = rest[rest.index(after: open)..<middle.lowerBound]
      let offset = text.unicodeScalars.distance(from: text.startIndex, to: open)
      let length = text.unicodeScalars.distance(from: open, to: close) + 1
      let place = range.part(from: offset, to: offset + length)
      let isThere = source.text(in: place) == rest[open...close]
      if !words.isEmpty {
        uses.append(Spelled(text: String(words), range: isThere ? place : range))
      }
      rest = rest[rest.index(after: close)...]
    }
    return uses
  }
}
