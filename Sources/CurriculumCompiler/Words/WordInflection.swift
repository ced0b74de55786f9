/// The forms under which a word of a rule is found, each by a rule with a name.
///
/// Upper and lower case are the same, a hyphen is a space, and the possessive (`'s`) is not part of
/// a word: see `ProseWord`. Here the last word of a phrase gets its plural.
enum WordInflection {
  /// The phrase as it is written and in the plural.
  static func forms(of phrase: [String]) -> [[String]] {
    guard let last = phrase.last, let plural = plural(of: last) else { return [phrase] }
    return [phrase, phrase.dropLast() + [plural]]
  }

  /// `nil` for words that are a plural, or too short to be a noun.
  static func plural(of word: String) -> String? {
    if let plural = irregularPlurals[word] { return plural }
    guard word.utf8.count > 2, !word.hasSuffix("s") || word.hasSuffix("ss") else { return nil }
    if sibilants.contains(where: { word.hasSuffix($0) }) { return word + "es" }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }

  /// Only those that can end a phrase about people.
  private static let irregularPlurals = [
    "child": "children", "man": "men", "woman": "women", "person": "people",
  ]
  private static let sibilants = ["ss", "x", "ch", "sh", "z"]
}
