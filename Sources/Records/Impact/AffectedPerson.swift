public import Assessment

/// Somebody whom a change concerns, and why.
public struct AffectedPerson: Hashable, Sendable, Codable {
  public let person: PersonID
  public let name: String
  public let agency: String?
  /// The ledger entries that rest on what changed, in rising order; none where only the standing
  /// is another.
  public let entries: [Int]
  /// The standing under the old release and under the new one, on the same day.
  public let before: Standing
  public let after: Standing
}
