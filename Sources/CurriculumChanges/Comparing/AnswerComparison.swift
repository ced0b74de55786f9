/// What became of a question's answers and of its key.
struct AnswerComparison {
  let text: TextComparison

  func details(_ old: [MeaningOfAnswer], _ new: [MeaningOfAnswer]) -> [ChangeDetail] {
    let partners = pairs(old, new)
    var details: [ChangeDetail] = []
    for (index, answer) in new.enumerated() {
      if let partner = partners[index] {
        details += self.details(old[partner], answer)
      } else {
        details.append(Self.single(answer, isAdded: true))
      }
    }
    let kept = Set(partners.values)
    return details
      + old.indices.filter { !kept.contains($0) }.map {
        Self.single(old[$0], isAdded: false)
      }
  }

  /// By equal words first, of those by equal role first; then by likeness.
  private func pairs(_ old: [MeaningOfAnswer], _ new: [MeaningOfAnswer]) -> [Int: Int] {
    var partners: [Int: Int] = [:]
    var free = Set(old.indices)
    let same: [(MeaningOfAnswer, MeaningOfAnswer) -> Bool] = [
      { $0.canonical == $1.canonical && $0.role == $1.role },
      { $0.canonical == $1.canonical },
    ]
    for isSame in same {
      for index in new.indices where partners[index] == nil {
        guard let found = free.sorted().first(where: { isSame(old[$0], new[index]) }) else {
          continue
        }
        partners[index] = found
        free.remove(found)
      }
    }
    let left = new.indices.filter { partners[$0] == nil }
    let gone = free.sorted()
    let rest = TextComparison.pairs(
      gone.map { old[$0].whole }, left.map { new[$0].whole })
    for (index, partner) in rest { partners[left[index]] = gone[partner] }
    return partners
  }

  private func details(_ old: MeaningOfAnswer, _ new: MeaningOfAnswer) -> [ChangeDetail] {
    var details = text.details(old.text, new.text)
    if old.isTyped, !details.isEmpty {
      details = [
        ChangeDetail(
          .keyChanged, .substance, "an expected answer", before: old.whole.text,
          after: new.whole.text)
      ]
    }
    if old.role != new.role {
      details.append(
        ChangeDetail(
          .keyChanged, .substance, "“\(new.whole.text)”", before: old.role, after: new.role))
    }
    details += counterpart(old, new)
    return details + text.details(old.feedback, new.feedback)
  }

  /// What a prompt belongs to: another match is another key.
  private func counterpart(_ old: MeaningOfAnswer, _ new: MeaningOfAnswer) -> [ChangeDetail] {
    let one = Passage(joining: old.counterpart)
    let other = Passage(joining: new.counterpart)
    guard one.canonical != other.canonical else { return [] }
    let details = text.details(old.counterpart, new.counterpart)
    let isAlike = WordBag(one).likeness(to: WordBag(other)) >= TextComparison.likeness
    if isAlike || details.allSatisfy({ $0.label == .editorial }) { return details }
    return [
      ChangeDetail(
        .keyChanged, .substance, "the match of “\(new.whole.text)”", before: one.text,
        after: other.text)
    ]
  }

  private static func single(_ answer: MeaningOfAnswer, isAdded: Bool) -> ChangeDetail {
    ChangeDetail(
      answer.isKey ? .keyChanged : .wording, answer.isKey ? .substance : .judgement,
      "\(isAdded ? "answer added" : "answer removed"), \(answer.role)",
      before: isAdded ? nil : answer.whole.text, after: isAdded ? answer.whole.text : nil)
  }
}

extension MeaningOfAnswer {
  /// The answer as one passage.
  fileprivate var whole: Passage { Passage(joining: text) }

  /// Whether it is what a learner must type, to the letter.
  fileprivate var isTyped: Bool {
    text.count == 1 && text[0].words.count == 1 && text[0].words[0].kind == .reference
  }
}
