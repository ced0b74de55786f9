import Assessment

/// How a supervisor filled the rows of a rubric in, and what was written beside.
struct MarkingForm: Hashable, Sendable {
  static let shown = "shown"
  static let notShown = "not-shown"
  static let note = "note"
  /// Why it is marked again.
  static let reason = "reason"
  /// In characters.
  static let longestNote = 2_000

  /// For each row of the rubric; `nil` where nothing was chosen.
  let rows: [Bool?]
  let note: String
  let reason: String

  static func row(_ index: Int) -> String { "row-\(index)" }

  init(rows: [Bool?]) {
    self.rows = rows
    note = ""
    reason = ""
  }

  init(_ form: Form, rows: Int) {
    self.rows = (0..<rows).map { row in
      switch form[Self.row(row)] {
      case Self.shown: true
      case Self.notShown: false
      default: nil
      }
    }
    note = form[Self.note].trimmed
    reason = form[Self.reason].trimmed
  }

  var isNoteTooLong: Bool {
    note.count > Self.longestNote || note.utf8.count > 4 * Self.longestNote
  }

  var isReasonTooLong: Bool {
    reason.count > Self.longestNote || reason.utf8.count > 4 * Self.longestNote
  }

  /// The first row without a choice.
  var openRow: Int? { rows.firstIndex { $0 == nil } }

  /// `nil` where something is missing or too long.
  var mark: ParagraphMark? {
    guard openRow == nil, !isNoteTooLong else { return nil }
    return ParagraphMark(rows: rows.map { $0 == true })
  }
}
