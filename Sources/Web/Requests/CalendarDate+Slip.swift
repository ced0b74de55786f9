import CurriculumModel

extension CalendarDate {
  static let slip = "This day is more than ten years away. Please look at the year."

  /// Whether a day is so far away that a slip in the year is likelier than the day is meant: what is
  /// written down stays in the ledger.
  func isLikelySlip(on today: CalendarDate) -> Bool {
    abs(daysSinceEpoch - today.daysSinceEpoch) > 3_653
  }
}
