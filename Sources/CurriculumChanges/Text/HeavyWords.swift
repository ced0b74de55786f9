/// Words on which a rule turns: a change of one is never editorial.
///
/// English. Texts in other languages are compared with the same lists: numbers and agency values
/// are found in all of them.
enum HeavyWords {
  /// Of several, the first says it best.
  enum Reason: String, Hashable, Sendable, CaseIterable {
    case value = "an agency value"
    case number = "a number or a time"
    case negation = "a negation"
    case modal = "how binding it is"
    case address = "where a link calls or writes to"
    case limit = "a limit or a condition"

    static func best(of reasons: some Collection<Reason>) -> Reason? {
      allCases.first(where: reasons.contains)
    }
  }

  /// `nil` for words that do not turn a rule.
  static func reason(for word: Word) -> Reason? {
    switch word.kind {
    case .number: .number
    case .value: .value
    case .sign: word.text == "?" ? nil : .number
    case .reference:
      word.text.hasPrefix("-> tel:") || word.text.hasPrefix("-> mailto:") ? .address : nil
    case .punctuation: nil
    case .word: reasons[word.folded]
    }
  }

  /// Whether a sentence with these words states a rule: it says what is binding, or holds a figure
  /// or an agency value. In such a sentence every change but an editorial one is of substance.
  static func stateARule(_ words: [Word]) -> Bool {
    words.contains { word in
      switch word.kind {
      case .number, .value: true
      case .word: binding.contains(word.folded)
      default: false
      }
    }
  }

  /// Whether one word is the other with a prefix that turns it round: `able`, `unable`.
  static func areOpposites(_ one: Word, _ other: Word) -> Bool {
    let (short, long) = one.text.count < other.text.count ? (one, other) : (other, one)
    return prefixes.contains { $0 + short.folded == long.folded }
  }

  private static let binding: Set<String> = [
    "must", "shall", "required", "requires", "require", "mandatory", "forbidden", "prohibited",
    "always", "never",
  ]

  private static let prefixes = ["un", "in", "im", "il", "ir", "dis", "non", "mis"]

  private static let reasons: [String: Reason] = {
    let lists: [(Reason, String)] = [
      (.negation, "not no never none nobody nothing neither nor nowhere without"),
      (
        .modal,
        """
        must shall should may might can could will would ought need needs required requires \
        require mandatory optional voluntary allowed permitted forbidden prohibited recommended \
        always sometimes
        """
      ),
      (
        .limit,
        """
        only unless except until before after within least most more less fewer every each all \
        any some both either or
        """
      ),
      (
        .number,
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
        fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy \
        eighty ninety hundred thousand million first second third fourth fifth once twice half \
        double percent minute minutes hour hours day days week weeks month months year years \
        immediately
        """
      ),
    ]
    var reasons: [String: Reason] = [:]
    for (reason, words) in lists {
      for word in words.split(separator: " ") { reasons[String(word)] = reason }
    }
    return reasons
  }()
}
