/// One difference within a thing.
public struct ChangeDetail: Hashable, Sendable, Codable {
  public let label: ChangeLabel
  public let weight: ChangeWeight
  /// What it is about, for people: `a number or a time`, `evidence`, `sentence added`.
  public let reason: String
  public let before: String?
  public let after: String?

  init(
    _ label: ChangeLabel, _ weight: ChangeWeight, _ reason: String, before: String? = nil,
    after: String? = nil
  ) {
    self.label = label
    self.weight = weight
    self.reason = reason
    self.before = before
    self.after = after
  }
}
