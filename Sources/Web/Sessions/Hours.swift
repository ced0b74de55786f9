import CurriculumModel

/// How long something took, as people write and read it.
struct Hours: Sendable, Hashable {
  let minutes: Int

  init(minutes: Int) {
    self.minutes = minutes
  }

  /// Reads `2`, `1.5`, `0.75` and `1:30`; `nil` for what is no whole number of minutes, or over a day.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let hours = Int(parts[0]), let rest = Int(parts[1]), parts[1].count == 2,
        (0...24).contains(hours), (0...59).contains(rest)
      else { return nil }
      minutes = 60 * hours + rest
    } else {
      guard let hours = Decimal3(text), (0...24_000).contains(hours.thousandths),
        60 * hours.thousandths % 1_000 == 0
      else { return nil }
      minutes = 60 * hours.thousandths / 1_000
    }
    guard minutes <= 1_440 else { return nil }
  }

  /// `1 h 30 min`, `2 h`, `45 min`.
  var words: String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }

  /// As a field takes it: `1:30`.
  var typed: String { "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)" }

  static let problem = "Please write hours, such as 2, 1.5 or 1:30."
}
