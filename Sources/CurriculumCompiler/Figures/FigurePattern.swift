/// What makes a number a figure that needs a source, one rule each.
///
/// Not a figure: sections of a law, steps, times, durations, the number of a page or a room, someone's
/// age, counts of things, a handful of people in a case. Each rule looks at the words around one
/// place in a sentence.
enum FigurePattern {
  typealias Rule = @Sendable (_ words: ArraySlice<FigureWord>, _ index: Int) -> Int?

  /// What must hold of the whole sentence besides. Asked once for each sentence: one may hold a
  /// figure in every other word.
  typealias Condition = @Sendable (_ words: ArraySlice<FigureWord>) -> Bool

  /// Each rule gives the index of the figure's last word.
  static let rules: [(rule: Rule, condition: Condition?)] = [
    (percentage, { words in !words.contains { ownFigures.contains($0.text) } }),
    (ratio, nil), (fraction, nil), (majority, nil), (count, nil), (muchMoney, nil),
    (money, { words in words.contains { economics.contains($0.text) } }),
    (age, { words in words.contains { $0.value != nil } }),
    (comparison, nil),
  ]

  /// The word before a fraction belongs to it: `two thirds`, `a fifth`.
  static func beginning(of index: Int, in words: ArraySlice<FigureWord>) -> Int {
    guard fractions.contains(words[index].text), let before = words.word(before: index),
      before.value != nil || before.text == "a"
    else { return index }
    return index - 1
  }

  /// Words that some rule begins at, numbers apart: without one, and without a digit, a passage
  /// holds no figure.
  static let beginnings: Set<String> = [
    "half", "third", "thirds", "quarter", "quarters", "fifth", "most", "majority", "nearly",
    "almost", "average", "mean", "median", "twice", "doubled", "tripled", "one", "two", "three",
    "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "thirty", "forty", "fifty",
    "sixty", "seventy", "eighty", "ninety", "dozens", "hundred", "hundreds", "thousand",
    "thousands", "million", "millions", "billion", "billions",
  ]

  private static let beginningBits = WordBits(beginnings.map { ProseWord.hash(of: $0.utf8) })

  /// Whether a word may be one of `beginnings`: cheap, and `true` for some words too many.
  static func mayBegin(_ hash: UInt64) -> Bool { beginningBits.mayHold(hash) }

  /// Whether some rule may begin at a word.
  static func mayBegin(_ word: FigureWord) -> Bool {
    word.value != nil || word.isPercentage
      || word.hash.map { mayBegin($0) } != false && beginnings.contains(word.text)
  }

  /// `60%`, `forty percent`; not a pass mark or a score.
  private static let percentage: Rule = { words, index in
    let word = words[index]
    let next = words.word(after: index)?.text ?? ""
    let isPer = next == "per" && words.word(after: index + 1)?.text == "cent"
    let isWritten = word.value != nil && (next == "percent" || isPer)
    guard word.isPercentage || isWritten else { return nil }
    return word.isPercentage ? index : index + 1
  }

  /// `one in five`, `three out of four`, `71 of the 72 counties`.
  private static let ratio: Rule = { words, index in
    guard let part = words[index].value, let link = words.word(after: index) else { return nil }
    if link.text == "in", let whole = words.word(after: index + 1)?.value, whole > part,
      words.word(after: index + 1)?.isBareInteger != true || whole < 1_900
    {
      return index + 2
    }
    if link.text == "out", words.word(after: index + 1)?.text == "of",
      words.word(after: index + 2)?.value != nil
    {
      return index + 3
    }
    guard link.text == "of" else { return nil }
    let start = words.word(after: index + 1)?.text == "the" ? index + 3 : index + 2
    // One of the two is somebody in a story.
    guard words.indices.contains(start), let whole = words[start].value, whole >= 5,
      words.hasPeople(within: 3, after: start)
    else { return nil }
    return start
  }

  /// `two thirds of the youth`, `half of them`, `a fifth had been`.
  private static let fraction: Rule = { words, index in
    guard fractions.contains(words[index].text), let next = words.word(after: index) else {
      return nil
    }
    if next.text == "of" {
      let who = words.word(after: index + 1)?.text ?? ""
      return pronouns.contains(who) || words.hasPeople(within: 4, after: index + 1) ? index : nil
    }
    if words[index].text == "half" {
      return next.text == "the" && words.hasPeople(within: 2, after: index + 1) ? index : nil
    }
    let before = words.word(before: index)?.text ?? ""
    return (before == "a" || before == "one") && verbs.contains(next.text) ? index : nil
  }

  /// `most young people`, `most of them`, `the majority of`, `almost all survivors`.
  private static let majority: Rule = { words, index in
    let next = words.word(after: index)?.text ?? ""
    switch words[index].text {
    case "majority": return next == "of" ? index : nil
    case "nearly", "almost":
      guard next == "all" || next == "every" else { return nil }
      return words.hasPeople(within: 2, after: index + 1) ? index + 1 : nil
    case "most":
      let before = words.word(before: index)?.text ?? ""
      if ["the", "at", "as", "matters", "their", "its"].contains(before) { return nil }
      if next == "of" {
        let who = words.word(after: index + 1)?.text ?? ""
        if who == "them" { return index }
        if who == "these" || who == "those" {
          let after = words.word(after: index + 2)?.text ?? ""
          return verbs.contains(after) || People.nouns.contains(after) ? index : nil
        }
        return words.hasPeople(within: 3, after: index + 1) ? index : nil
      }
      if index == words.startIndex, verbs.contains(next) { return index }
      // Most people, without a word more, is everybody.
      if next == "people" { return nil }
      return words.hasPeople(within: 2, after: index) ? index : nil
    default: return nil
    }
  }

  /// A hundred people and more: `1,912 reports`, `thousands of minors`.
  private static let count: Rule = { words, index in
    guard let value = words[index].value, value >= 100, !words[index].isMoney,
      !(words[index].isBareInteger && (1_900..<2_100).contains(value)),
      words.hasPeople(within: 3, after: index)
    else { return nil }
    return index
  }

  /// From $1,000 on.
  private static let muchMoney: Rule = { words, index in
    guard words[index].isMoney, let value = words[index].value else { return nil }
    let next = words.word(after: index)?.value ?? 0
    return value >= 1_000 || next >= 1_000 ? index : nil
  }

  /// Any money, where the sentence speaks of earning or costs.
  private static let money: Rule = { words, index in
    words[index].isMoney && words[index].value != nil ? index : nil
  }

  /// `the average age is 13`, `13 on average`.
  private static let age: Rule = { words, index in
    guard ["average", "mean", "median"].contains(words[index].text) else { return nil }
    let isOfAge = words.word(after: index)?.text == "age"
    guard isOfAge || words.word(before: index)?.text == "on" else { return nil }
    return isOfAge ? index + 1 : index
  }

  /// `three times as likely`, `twice as many`, `doubled`.
  private static let comparison: Rule = { words, index in
    let next = words.word(after: index)?.text ?? ""
    switch words[index].text {
    case "doubled", "tripled": return index
    case "twice": return next == "as" ? index + 1 : nil
    default:
      guard words[index].value != nil, next == "times",
        ["as", "more", "higher", "greater", "likelier"].contains(
          words.word(after: index + 1)?.text ?? "")
      else { return nil }
      return index + 2
    }
  }

  private static let fractions: Set = [
    "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth",
  ]
  private static let pronouns: Set = ["them", "these", "those", "all"]
  private static let verbs: Set = [
    "are", "were", "is", "was", "have", "had", "has", "do", "did", "never", "know", "knew", "said",
    "say", "come", "came",
  ]
  /// Figures that a curriculum makes itself.
  private static let ownFigures: Set = ["pass", "mark", "score", "points"]
  private static let economics: Set = [
    "average", "cost", "costs", "earn", "earns", "earned", "profit", "profits", "income", "worth",
    "fine", "fined",
  ]
}
