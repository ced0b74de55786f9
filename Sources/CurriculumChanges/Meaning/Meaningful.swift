import CurriculumModel

/// Something that is compared by its id. Two that are equal need no meaning made.
protocol Meaningful: Hashable, Sendable {
  static var subjectKind: SubjectKind { get }
  var key: String { get }
  var meaning: Meaning { get }
}

extension Meaningful {
  func meaning(
    _ title: [Inline], facts: [MeaningFact?] = [], text: [Passage] = [],
    answers: [MeaningOfAnswer] = []
  ) -> Meaning {
    Meaning(
      kind: Self.subjectKind, title: title.plainText(), facts: facts.compactMap(\.self),
      text: title.passages + text, answers: answers)
  }
}

extension MeaningFact {
  init?(_ name: String, _ value: String?, _ label: ChangeLabel, _ weight: ChangeWeight) {
    guard let value, !value.isEmpty else { return nil }
    self.init(name, value, label, weight)
  }

  /// Several, in an order that says nothing.
  static func set(
    _ name: String, _ values: [some CustomStringConvertible], _ label: ChangeLabel,
    _ weight: ChangeWeight
  ) -> MeaningFact? {
    values.isEmpty
      ? nil
      : MeaningFact(name, values.map(\.description).sorted().joined(separator: ", "), label, weight)
  }

  static func sources(_ citations: [Citation]) -> MeaningFact? {
    .set("sources", citations.map(\.name), .wording, .judgement)
  }
}
