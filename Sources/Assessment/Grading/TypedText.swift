/// A text as it is compared (`ExpectedText.text`): without regard to case, outer white space, runs
/// of white space, final full stops, and whether quotation marks are typographic.
struct TypedText: Equatable {
  private let words: String

  init(_ text: String) {
    let plain = String(text.lowercased().map(Self.plain))
    var words = plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = words.last, last == "." || last == " " { words.removeLast() }
    self.words = words
  }

  /// Phones type ’ where an author's keyboard has '.
  private static func plain(_ character: Character) -> Character {
    switch character {
    case "‘", "’": "'"
    case "“", "”": "\""
    default: character
    }
  }
}
