/// What a person may do on the site; a person can hold several.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case learner, supervisor, trainer, administrator

  public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
