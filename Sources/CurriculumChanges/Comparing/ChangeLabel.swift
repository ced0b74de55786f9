/// What kind of change it is; of several in one thing, the one that stands last here names it.
public enum ChangeLabel: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// A slip put right, punctuation, layout: it says what it said.
  case editorial
  case wording
  /// An agency's value.
  case valueChanged = "value changed"
  /// What is asked for: evidence, renewal, pass mark, prerequisites.
  case ruleChanged = "rule changed"
  case objectiveChanged = "objective changed"
  case keyChanged = "key changed"
  case kindChanged = "kind changed"
  /// It has another id, and says what it said.
  case moved
  case added
  case removed

  public static func < (one: Self, other: Self) -> Bool {
    (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
  }
}

/// What a change means for people who learned what was there before.
public enum ChangeWeight: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Nothing.
  case none
  /// Only the author can say; **Revision** is how they say it.
  case judgement
  /// They know something that no longer holds, or lack something that now does.
  case substance

  public static func < (one: Self, other: Self) -> Bool {
    (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
  }
}
