/// What became of a text, sentence by sentence.
struct TextComparison {
  let spelling: SpellingFix

  /// Two sentences are one reworded where they share at least this part of their words
  /// (Dice 1945: twice the shared ones over all): half of them.
  static let likeness = 0.5

  /// Nothing where the texts say the same; in the order of the new text, then what is gone.
  func details(_ old: [Passage], _ new: [Passage]) -> [ChangeDetail] {
    let gaps = Alignment(old.map(\.canonical), new.map(\.canonical)).gaps
    guard !gaps.isEmpty else { return [] }
    let gone = gaps.flatMap { Array($0.old) }
    let come = gaps.flatMap { Array($0.new) }
    let partners = Self.pairs(gone.map { old[$0] }, come.map { new[$0] })
    var details: [ChangeDetail] = []
    for (index, place) in come.enumerated() {
      guard let partner = partners[index] else {
        details.append(single(new[place], isAdded: true))
        continue
      }
      let before = old[gone[partner]]
      details.append(
        before.canonical == new[place].canonical
          ? moved(new[place]) : SentenceComparison(spelling: spelling).detail(before, new[place]))
    }
    let kept = Set(partners.values)
    return details
      + gone.indices.filter { !kept.contains($0) }.map {
        single(old[gone[$0]], isAdded: false)
      }
  }

  /// Which of the old passages each of the new ones was; by the index of the new one.
  static func pairs(_ old: [Passage], _ new: [Passage]) -> [Int: Int] {
    var partners: [Int: Int] = [:]
    var free = Set(old.indices)
    let bags = old.map(WordBag.init)
    for (index, passage) in new.enumerated() {
      let bag = WordBag(passage)
      let best = free.sorted().max { bag.likeness(to: bags[$0]) < bag.likeness(to: bags[$1]) }
      guard let best, bag.likeness(to: bags[best]) >= likeness else { continue }
      partners[index] = best
      free.remove(best)
    }
    // One of each left: what else should it have become?
    let left = new.indices.filter { partners[$0] == nil }
    if left.count == 1, free.count == 1, let partner = free.first { partners[left[0]] = partner }
    return partners
  }

  private func single(_ passage: Passage, isAdded: Bool) -> ChangeDetail {
    ChangeDetail(
      .wording, HeavyWords.stateARule(passage.words) ? .substance : .judgement,
      isAdded ? "sentence added" : "sentence removed", before: isAdded ? nil : passage.text,
      after: isAdded ? passage.text : nil)
  }

  private func moved(_ passage: Passage) -> ChangeDetail {
    ChangeDetail(
      .wording, passage.isStep ? .substance : .judgement,
      passage.isStep ? "order of the steps" : "moved within the text", before: passage.text,
      after: passage.text)
  }
}

/// The words of a passage, how often each.
struct WordBag {
  private let counts: [String: Int]
  private let size: Int

  init(_ passage: Passage) {
    let words = passage.words.filter { $0.kind != .punctuation }
    counts = Dictionary(words.map { ($0.folded, 1) }, uniquingKeysWith: +)
    size = words.count
  }

  /// 0...1.
  func likeness(to other: WordBag) -> Double {
    guard size + other.size > 0 else { return 1 }
    let shared = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return Double(2 * shared) / Double(size + other.size)
  }
}
