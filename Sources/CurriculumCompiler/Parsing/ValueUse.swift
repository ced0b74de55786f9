import Diagnostics

/// `{{report.line}}` in a text.
struct ValueUse: Hashable, Sendable {
  /// What stands between the braces.
  let id: String
  /// With the braces.
  let range: SourceRange
  /// Whether the line goes on with a space and a letter.
  let isFollowedByWord: Bool

  init(id: String, range: SourceRange, in source: SourceText) {
    self.id = id
    self.range = range
    let rest = source.line(range.end.line, from: range.end.column)?.unicodeScalars
    isFollowedByWord =
      rest?.first == " " && rest?.dropFirst().first?.properties.isAlphabetic == true
  }
}

extension ValueUse {
  /// The uses in a piece of text that stands at `range`.
  static func all(in text: String, at range: SourceRange, of source: SourceText) -> [ValueUse] {
    guard text.holds("{", before: "{") else { return [] }
    var offset = 0
    var uses: [ValueUse] = []
    for piece in ValuePiece.split(text) {
      let length = piece.written.unicodeScalars.count
      if case .value(let id) = piece {
        let place = range.part(from: offset, to: offset + length)
        // Escapes and entities shift columns: rather the whole text than the wrong word.
        uses.append(
          ValueUse(
            id: id, range: source.text(in: place) == piece.written ? place : range, in: source))
      }
      offset += length
    }
    return uses
  }
}

/// A text, cut where agency values stand.
enum ValuePiece: Hashable, Sendable {
  case text(Substring)
  /// What stands between the braces, an id or not.
  case value(String)

  var written: String {
    switch self {
    case .text(let text): String(text)
    case .value(let id): "{{\(id)}}"
    }
  }

  static func split(_ text: String) -> [ValuePiece] {
    guard text.holds("{", before: "{") else { return text.isEmpty ? [] : [.text(text[...])] }
    var pieces: [ValuePiece] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{", before: "{"),
      let close = rest[open.upperBound...].firstRange(of: "}", before: "}")
    {
      if open.lowerBound > rest.startIndex { pieces.append(.text(rest[..<open.lowerBound])) }
      pieces.append(.value(String(rest[open.upperBound..<close.lowerBound])))
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { pieces.append(.text(rest)) }
    return pieces
  }
}
