import Assessment

/// How a supervisor filled the rows of a rubric in, and what was written beside.
struct MarkingForm: Hashable, Sendable {
  static let shown = "shown"
  static let notShown = "not-shown"
  static let note = "note"
  /// In characters.
  static let longestNote = 2_000

  /// For each row of the rubric; `nil` where nothing was chosen.
  let rows: [Bool?]
  let note: String

  static func row(_ index: Int) -> String { "row-\(index)" }

  init(rows: Int) {
    self.rows = Array(repeating: nil, count: rows)
    note = ""
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
  }

  var isNoteTooLong: Bool {
    note.count > Self.longestNote || note.utf8.count > 4 * Self.longestNote
  }

  /// The first row without a choice.
  var openRow: Int? { rows.firstIndex { $0 == nil } }

  /// `nil` where something is missing or too long.
  var mark: ParagraphMark? {
    guard openRow == nil, !isNoteTooLong else { return nil }
    return ParagraphMark(rows: rows.map { $0 == true })
  }
}
