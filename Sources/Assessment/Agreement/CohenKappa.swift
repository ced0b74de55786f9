/// How far two people who judged the same things say the same, beyond what chance would bring.
///
/// Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
/// Measurement 20 (1960), 37–46: κ = (p₀ − pₑ) / (1 − pₑ), p₀ the share on which they agree, pₑ what
/// two would agree on by chance who choose each judgment as often as these did.
public struct Agreement: Hashable, Sendable, Codable {
  public let count: Int
  /// The share on which the two agree, with Wilson's interval.
  public let share: Estimate
  /// −1...1, 1 for all; `nil` where both said the same of everything, so that chance explains it all.
  public let kappa: Double?

  /// Judgments of the same things in the same order. `nil` for none.
  public init?<Judgment: Hashable>(of first: [Judgment], and second: [Judgment]) {
    guard !first.isEmpty, first.count == second.count else { return nil }
    let total = Double(first.count)
    let agreed = Double(zip(first, second).count { $0 == $1 })
    let often = Dictionary(first.map { ($0, 1.0) }, uniquingKeysWith: +)
    let other = Dictionary(second.map { ($0, 1.0) }, uniquingKeysWith: +)
    let expected = often.reduce(0) { $0 + $1.value * (other[$1.key] ?? 0) } / total
    count = first.count
    share = .share(agreed / total, of: first.count)
    kappa = expected < total ? (agreed - expected) / (total - expected) : nil
  }
}
