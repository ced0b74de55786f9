/// A sentence, or a mark that says how what follows is meant.
struct Passage: Hashable, Sendable {
  /// As a person reads it.
  let text: String
  let words: [Word]
  /// Whether it is in a numbered list, where the order says something.
  let isStep: Bool

  init(sentence: String, isStep: Bool = false) {
    words = WordScanner.words(in: sentence)
    text = PlainMarks.plain(Self.withoutReferences(sentence))
    self.isStep = isStep
  }

  /// `(The law)`: begins a callout.
  init(mark: String) {
    words = [Word(kind: .reference, text: mark)]
    text = "(\(mark))"
    isStep = false
  }

  /// All that counts for its meaning.
  var canonical: String { words.map(\.text).joined(separator: " ") }

  /// Citations stay, in brackets; where links lead and what pictures are does not.
  private static func withoutReferences(_ text: String) -> String {
    var shown = ""
    for (number, part) in text.split(
      separator: Character(References.open), omittingEmptySubsequences: false
    ).enumerated() {
      let pieces = part.split(
        separator: Character(References.close), maxSplits: 1, omittingEmptySubsequences: false)
      guard number > 0, pieces.count == 2 else {
        shown += part
        continue
      }
      if pieces[0].hasPrefix(Passage.citation) {
        shown += "[\(pieces[0].dropFirst(Passage.citation.count))]"
      }
      shown += pieces[1]
    }
    return shown
  }

  /// How a reference begins that is a citation.
  static let citation = "source "
}

extension Passage {
  /// Several as one.
  init(joining passages: [Passage]) {
    text = passages.map(\.text).joined(separator: " ")
    words = passages.flatMap(\.words)
    isStep = passages.contains(where: \.isStep)
  }
}
