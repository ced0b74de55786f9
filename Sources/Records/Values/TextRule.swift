/// What becomes of a text that looks as if it told who a real child is (`identifyingPassages`).
public enum TextRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is saved once somebody says that it is about nobody real.
  case ask
  /// It is not saved until it is written another way.
  case refuse
}
