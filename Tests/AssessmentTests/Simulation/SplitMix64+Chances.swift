import Assessment
import Foundation

extension SplitMix64 {
  /// 0..<1, from the 53 highest bits.
  mutating func chance() -> Double { Double(next() >> 11) / Double(UInt64(1) << 53) }

  /// Of the normal distribution. Source: G. E. P. Box and M. E. Muller, "A note on the generation of
  /// random normal deviates", Annals of Mathematical Statistics 29 (1958), 610–611.
  mutating func normal() -> Double {
    let (one, other) = (1 - chance(), chance())
    return (-2 * log(one)).squareRoot() * cos(2 * .pi * other)
  }
}
