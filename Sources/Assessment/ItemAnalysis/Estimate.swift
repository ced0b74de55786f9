import Foundation

/// A figure with the interval that holds the true one in 95 of 100 cases; both ends count.
public struct Estimate: Hashable, Sendable, Codable {
  public let value: Double
  public let low: Double
  public let high: Double

  public init(value: Double, low: Double, high: Double) {
    self.value = value
    self.low = low
    self.high = high
  }

  /// Of a share, in whole hundredths.
  public var percent: Int { Int((value * 100).rounded()) }

  /// The 97.5% point of the normal distribution.
  static let z = 1.959963984540054

  /// A share of so many, with Wilson's interval.
  ///
  /// For points in parts (0...1) `value` is their mean. Their spread is never more than that of
  /// right and wrong with the same mean, so the interval is then rather too wide than too narrow.
  ///
  /// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
  /// JASA 22 (1927), 209–212.
  static func share(_ value: Double, of count: Int) -> Estimate {
    guard count > 0 else { return Estimate(value: 0, low: 0, high: 1) }
    let (n, zz) = (Double(count), z * z)
    let middle = (value + zz / (2 * n)) / (1 + zz / n)
    let reach = z / (1 + zz / n) * (value * (1 - value) / n + zz / (4 * n * n)).squareRoot()
    return Estimate(value: value, low: max(0, middle - reach), high: min(1, middle + reach))
  }

  /// A correlation over so many pairs, with Fisher's interval; `nil` for fewer than four.
  ///
  /// Source: R. A. Fisher, "On the 'probable error' of a coefficient of correlation deduced from a
  /// small sample", Metron 1 (1921), 3–32.
  static func correlation(_ value: Double, over count: Int) -> Estimate? {
    guard count > 3 else { return nil }
    let reach = z / Double(count - 3).squareRoot()
    return Estimate(
      value: value, low: tanh(atanh(value) - reach), high: tanh(atanh(value) + reach))
  }
}
