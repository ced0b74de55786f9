extension Estimate {
  /// A share in hundredths: `72% (65–78)`.
  public var percents: String { "\(percent)% (\(Self.percent(low))–\(Self.percent(high)))" }

  /// To two places: `0.31 (0.12 to 0.48)`.
  public var range: String { "\(value.twoPlaces) (\(low.twoPlaces) to \(high.twoPlaces))" }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}

extension Double {
  /// `0.31`, `-0.2`.
  public var twoPlaces: String {
    Points(thousandths: Int((self * 100).rounded()) * 10).description
  }
}

extension FormReliability {
  /// `KR-20` where every question was right or wrong.
  public var name: String { isKR20 ? "KR-20" : "Cronbach's alpha" }
}
