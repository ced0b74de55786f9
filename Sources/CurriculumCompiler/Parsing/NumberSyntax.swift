import CurriculumModel

/// A number as a question gives it: `120`, `20..28` or `24 +/- 2`.
enum NumberSyntax {
  /// The lowest and the highest number that it stands for; `nil` where it is none of the three.
  static func range(_ text: String) -> (lowest: Decimal3, highest: Decimal3)? {
    if let dots = text.firstRange(of: "..") {
      guard let lowest = Decimal3(text[..<dots.lowerBound].trimmingSpace),
        let highest = Decimal3(text[dots.upperBound...].trimmingSpace), lowest <= highest
      else { return nil }
      return (lowest, highest)
    }
    if let sign = text.firstRange(of: "+/-") {
      guard let middle = Decimal3(text[..<sign.lowerBound].trimmingSpace),
        let tolerance = Decimal3(text[sign.upperBound...].trimmingSpace),
        tolerance.thousandths >= 0
      else { return nil }
      return (
        Decimal3(thousandths: middle.thousandths - tolerance.thousandths),
        Decimal3(thousandths: middle.thousandths + tolerance.thousandths)
      )
    }
    return Decimal3(text).map { ($0, $0) }
  }
}
