/// Whether a pattern in a bank of questions is more than chance.
enum Chance {
  /// By how many standard deviations `count` is above what is expected of independent events with
  /// these probabilities, a half taken off because counts are whole (normal approximation of the
  /// Poisson binomial distribution).
  static func excess(_ count: Int, probabilities: [Double]) -> Double {
    let expected = probabilities.reduce(0, +)
    let variance = probabilities.reduce(0) { $0 + $1 * (1 - $1) }
    guard variance > 0 else { return 0 }
    return (Double(count) - 0.5 - expected) / variance.squareRoot()
  }

  /// Pearson's chi-squared of counts against what is expected.
  static func chiSquared(_ counts: [Int], expected: [Double]) -> Double {
    zip(counts, expected).reduce(0) { sum, pair in
      let difference = Double(pair.0) - pair.1
      return pair.1 > 0 ? sum + difference * difference / pair.1 : sum
    }
  }

  /// One chance in a hundred, one-sided, of the standard normal distribution.
  static let onePercent = 2.326

  /// What chi-squared passes one time in a hundred by chance, for 1 to 7 degrees of freedom
  /// (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4).
  static let chiSquaredOnePercent = [6.635, 9.210, 11.345, 13.277, 15.086, 16.812, 18.475]

  /// Below so many expected in a cell chi-squared misleads (Cochran 1954).
  static let leastExpected = 5.0
}
