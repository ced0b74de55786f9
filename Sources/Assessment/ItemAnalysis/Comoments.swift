/// What is needed of two columns of numbers to say how they go together.
struct Comoments {
  private(set) var count = 0
  private var sumX = 0.0
  private var sumY = 0.0
  private var sumXX = 0.0
  private var sumYY = 0.0
  private var sumXY = 0.0

  mutating func add(_ x: Double, _ y: Double) {
    count += 1
    sumX += x
    sumY += y
    sumXX += x * x
    sumYY += y * y
    sumXY += x * y
  }

  /// Over one less than the count; 0 for fewer than two.
  var covariance: Double { spread(sumXY, sumX * sumY) }

  /// Pearson's coefficient with its interval; `nil` where a column is all the same, or too short.
  /// Where one column is only 0 and 1 it is the point-biserial coefficient.
  ///
  /// Source: K. Pearson, "Notes on regression and inheritance in the case of two parents",
  /// Proceedings of the Royal Society 58 (1895), 240–242.
  var correlation: Estimate? {
    let product = spread(sumXX, sumX * sumX) * spread(sumYY, sumY * sumY)
    guard product > 1e-18 else { return nil }
    let value = min(max(covariance / product.squareRoot(), -1), 1)
    return .correlation(value, over: count)
  }

  private func spread(_ sumOfProducts: Double, _ productOfSums: Double) -> Double {
    guard count > 1 else { return 0 }
    return (sumOfProducts - productOfSums / Double(count)) / Double(count - 1)
  }
}
