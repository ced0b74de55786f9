/// A text as words, runs of digits and single marks, with where there was space between them.
struct TextTokens {
  enum Kind: Hashable {
    case word, digits, mark
  }

  struct Token {
    let kind: Kind
    let text: Substring
    let lowered: String
    /// Also at the beginning.
    let isAfterSpace: Bool

    var beginsCapital: Bool { kind == .word && text.first?.isUppercase == true }

    /// A capital letter and small ones.
    var isCapitalised: Bool { beginsCapital && text.dropFirst().contains(where: \.isLowercase) }

    /// One capital letter, as in a name.
    var isInitial: Bool { beginsCapital && text.count == 1 }

    var number: Int? { kind == .digits && text.count <= 4 ? Int(text) : nil }
  }

  private let source: String
  private let tokens: [Token]

  init(_ source: String) {
    self.source = source
    var tokens: [Token] = []
    var isAfterSpace = true
    var index = source.startIndex
    while index < source.endIndex {
      let character = source[index]
      guard !character.isWhitespace else {
        isAfterSpace = true
        index = source.index(after: index)
        continue
      }
      let kind = Self.kind(of: character)
      var end = source.index(after: index)
      if kind != .mark {
        while end < source.endIndex, Self.continues(kind, at: end, in: source) {
          end = source.index(after: end)
        }
      }
      let text = source[index..<end]
      tokens.append(
        Token(kind: kind, text: text, lowered: text.lowercased(), isAfterSpace: isAfterSpace))
      isAfterSpace = false
      index = end
    }
    self.tokens = tokens
  }

  var count: Int { tokens.count }

  /// `nil` before the first and after the last.
  subscript(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// As written, from the first of the tokens to the last.
  func text(_ range: Range<Int>) -> String {
    guard let first = self[range.lowerBound], let last = self[range.upperBound - 1] else {
      return ""
    }
    return String(source[first.text.startIndex..<last.text.endIndex])
  }

  /// Whether the token is there and one of these words or marks, in capitals or not.
  func has(_ words: Set<String>, at index: Int) -> Bool {
    self[index].map { words.contains($0.lowered) } ?? false
  }

  /// The tokens from here on that no space parts, but for marks at their end.
  func glued(from index: Int) -> Range<Int> {
    var end = index + 1
    while let token = self[end], !token.isAfterSpace { end += 1 }
    while end > index + 1, self[end - 1]?.kind == .mark { end -= 1 }
    return index..<end
  }

  /// Whether nothing stands directly before or after that would make it a part of something longer.
  func standsAlone(_ range: Range<Int>) -> Bool {
    if let before = self[range.lowerBound - 1], self[range.lowerBound]?.isAfterSpace == false,
      before.kind != .mark || ["-", "/", ".", "$"].contains(before.lowered)
    {
      return false
    }
    guard let after = self[range.upperBound], !after.isAfterSpace else { return true }
    guard after.kind == .mark else { return false }
    guard ["-", "/", "."].contains(after.lowered), let next = self[range.upperBound + 1] else {
      return true
    }
    return next.isAfterSpace || next.kind == .mark
  }

  private static func kind(of character: Character) -> Kind {
    if character.isLetter { return .word }
    return character.isASCII && character.isNumber ? .digits : .mark
  }

  private static func continues(_ kind: Kind, at index: String.Index, in source: String) -> Bool {
    let character = source[index]
    if kind == .digits { return character.isASCII && character.isNumber }
    if character.isLetter { return true }
    guard character == "'" || character == "’" else { return false }
    let next = source.index(after: index)
    return next < source.endIndex && source[next].isLetter
  }
}
