/// One piece of a text, as comparisons see it: typographic marks made plain.
struct Word: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word
    /// Has a digit in it: `24`, `1,200`, `3rd`.
    case number
    /// Says something by itself: `%`, `?`, `$`, a hyphen before a digit.
    case sign
    /// Full stops, commas, dashes, quotation marks, brackets.
    case punctuation
    /// An agency's blank: `{{report.line}}`.
    case value
    /// What is no word of the sentence: a citation, where a link leads, what a picture is.
    case reference
  }

  let kind: Kind
  let text: String

  /// In lower case, unless all of it is in capitals: `US` is another word than `us`.
  var folded: String {
    let isAcronym = text.count > 1 && text == text.uppercased() && text != text.lowercased()
    return kind == .word && !isAcronym ? text.lowercased() : text
  }
}
