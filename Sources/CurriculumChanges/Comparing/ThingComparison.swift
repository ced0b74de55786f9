/// What became of the things of one kind.
struct ThingComparison {
  let text: TextComparison

  func changes<Thing: Meaningful>(_ old: [Thing], _ new: [Thing]) -> [CurriculumChange] {
    let before = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
    let after = Set(new.map(\.key))
    var gone = old.filter { !after.contains($0.key) }.map { ($0.key, $0.meaning) }
    var changes: [CurriculumChange] = []
    for thing in new {
      if let earlier = before[thing.key] {
        guard earlier != thing else { continue }
        changes.append(change(thing.key, earlier.meaning, thing.meaning))
        continue
      }
      let meaning = thing.meaning
      let subject = Subject(thing.key, meaning)
      let print = meaning.fingerprint
      if let index = gone.firstIndex(where: { $0.1.fingerprint == print }) {
        let origin = gone.remove(at: index).0
        changes.append(
          CurriculumChange(
            subject, .moved, .judgement, movedFrom: origin, old: print, new: print))
      } else {
        changes.append(CurriculumChange(subject, .added, .substance, new: print))
      }
    }
    return changes
      + gone.map { key, meaning in
        CurriculumChange(
          Subject(key, meaning), .removed, .substance, old: meaning.fingerprint)
      }
  }

  /// The values differ; where the meanings do not, what differs is layout.
  private func change(_ key: String, _ old: Meaning, _ new: Meaning) -> CurriculumChange {
    var details = facts(old.facts, new.facts)
    details += text.details(old.text, new.text).map { detail in
      guard detail.label == .wording else { return detail }
      return ChangeDetail(
        new.labelOfText, max(detail.weight, new.leastWeightOfText), detail.reason,
        before: detail.before, after: detail.after)
    }
    details += AnswerComparison(text: text).details(old.answers, new.answers)
    return CurriculumChange(
      Subject(key, new), details.map(\.label).max() ?? .editorial,
      details.map(\.weight).max() ?? .none, details: details, old: old.fingerprint,
      new: new.fingerprint)
  }

  private func facts(_ old: [MeaningFact], _ new: [MeaningFact]) -> [ChangeDetail] {
    let names = (new + old).map(\.name)
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.compactMap { name in
      let before = old.first { $0.name == name }
      let after = new.first { $0.name == name }
      guard before?.value != after?.value, let fact = after ?? before else { return nil }
      let (old, new) = MeaningFact.difference(before?.shown, after?.shown)
      return ChangeDetail(fact.label, fact.weight, name, before: old, after: new)
    }
  }
}

extension MeaningFact {
  /// `nil` for what no one can read, such as a picture.
  fileprivate var shown: String? { value.utf8.count <= 10_000 ? value : nil }

  /// Of two lists only what the other lacks, unless they differ in their order alone.
  fileprivate static func difference(_ old: String?, _ new: String?) -> (String?, String?) {
    let (before, after) = (items(old), items(new))
    guard before.count > 1 || after.count > 1 else { return (old, new) }
    let gone = before.filter { !after.contains($0) }
    let come = after.filter { !before.contains($0) }
    if gone.isEmpty, come.isEmpty { return (old, new) }
    func text(_ items: [String]) -> String? {
      items.isEmpty ? nil : items.joined(separator: ", ")
    }
    return (text(gone), text(come))
  }

  private static func items(_ list: String?) -> [String] {
    var items: [String] = []
    var rest = (list ?? "")[...]
    while let comma = rest.firstRange(of: ", ") {
      items.append(String(rest[..<comma.lowerBound]))
      rest = rest[comma.upperBound...]
    }
    return rest.isEmpty ? items : items + [String(rest)]
  }
}

extension Subject {
  fileprivate init(_ key: String, _ meaning: Meaning) {
    self.init(kind: meaning.kind, id: key, title: meaning.title)
  }
}
