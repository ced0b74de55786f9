/// What became of one sentence.
struct SentenceComparison {
  let spelling: SpellingFix

  /// The two differ.
  func detail(_ old: Passage, _ new: Passage) -> ChangeDetail {
    let gaps = Alignment(old.words.map(\.text), new.words.map(\.text)).gaps
    var isEditorial = true
    var reasons: [HeavyWords.Reason] = []
    for gap in gaps {
      switch verdict(on: gap, old.words, new.words) {
      case .editorial: break
      case .wording: isEditorial = false
      case .heavy(let found):
        isEditorial = false
        reasons.append(found)
      }
    }
    if isEditorial {
      return ChangeDetail(
        .editorial, .none, "spelling or punctuation", before: old.text, after: new.text)
    }
    if let reason = HeavyWords.Reason.best(of: reasons) {
      return ChangeDetail(
        .wording, .substance, reason.rawValue, before: old.text, after: new.text)
    }
    let isRule = HeavyWords.stateARule(old.words) || HeavyWords.stateARule(new.words)
    let changesWords = gaps.contains { gap in
      (old.words[gap.old] + new.words[gap.new]).contains { $0.kind == .word }
    }
    return isRule && changesWords
      ? ChangeDetail(
        .wording, .substance, "words of a sentence that states a rule", before: old.text,
        after: new.text)
      : ChangeDetail(
        .wording, .judgement, changesWords ? "other words" : "what it cites or links to",
        before: old.text, after: new.text)
  }

  private enum Verdict {
    case editorial, wording
    case heavy(HeavyWords.Reason)
  }

  private func verdict(on gap: Alignment.Gap, _ old: [Word], _ new: [Word]) -> Verdict {
    let before = old[gap.old].filter { $0.kind != .punctuation }
    let after = new[gap.new].filter { $0.kind != .punctuation }
    let (one, other) = (before.map(\.folded), after.map(\.folded))
    if one == other { return .editorial }
    let weights = (before.filter { HeavyWords.reason(for: $0) != nil }).map(\.folded)
    if weights != after.filter({ HeavyWords.reason(for: $0) != nil }).map(\.folded) {
      return .heavy(heavyReason(before, after))
    }
    if before.count == 1, after.count == 1, HeavyWords.areOpposites(before[0], after[0]) {
      return .heavy(.negation)
    }
    if weights.isEmpty, one.joined() == other.joined() { return .editorial }
    if isDoubledWord(gap, old, new) || areSlips(before, after) { return .editorial }
    return .wording
  }

  /// Of the heavy words that stand on one side only; words in another order are another condition.
  private func heavyReason(_ before: [Word], _ after: [Word]) -> HeavyWords.Reason {
    let one = Set(before.map(\.folded))
    let other = Set(after.map(\.folded))
    let lonely = (before + after).filter { !one.contains($0.folded) || !other.contains($0.folded) }
    return HeavyWords.Reason.best(of: lonely.compactMap(HeavyWords.reason)) ?? .limit
  }

  /// `the the` became `the`.
  private func isDoubledWord(_ gap: Alignment.Gap, _ old: [Word], _ new: [Word]) -> Bool {
    guard gap.old.count == 1, gap.new.isEmpty else { return false }
    let index = gap.old.lowerBound
    let word = old[index].folded
    return old[index].kind == .word
      && (index > 0 && old[index - 1].folded == word
        || index + 1 < old.count && old[index + 1].folded == word)
  }

  /// Word for word a misspelling, or `a` for `an`.
  private func areSlips(_ before: [Word], _ after: [Word]) -> Bool {
    guard before.count == after.count else { return false }
    return zip(before, after).allSatisfy { one, other in
      one.folded == other.folded || Set([one.folded, other.folded]) == ["a", "an"]
        || spelling.holds(for: one, other)
    }
  }
}
