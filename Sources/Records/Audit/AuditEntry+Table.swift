public import CurriculumModel

extension UTCMilliseconds {
  /// `2026-11-21 17:03:59`, in UTC; the number alone for a moment before 1970.
  public var timestamp: String {
    guard let day else { return "\(value)" }
    let seconds = Int(value / 1_000 % 86_400)
    let parts = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { part in
      part < 10 ? "0\(part)" : "\(part)"
    }
    return "\(day) \(parts.joined(separator: ":"))"
  }
}

extension AuditEntry {
  /// The names of the columns of a table of entries.
  public static let columns = ["Entry", "Moment (UTC)", "Who", "What", "Whom", "Agency"]

  /// A row of the table, with titles from a curriculum where it still has them.
  public func cells(in curriculum: CurriculumIndex?) -> [String] {
    [
      "\(sequence)", recorded.timestamp, actor.name, deed.text(in: curriculum),
      person?.name ?? "", agency ?? "",
    ]
  }
}
