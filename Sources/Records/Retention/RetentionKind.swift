import GRDB

/// A kind of record that need not be kept for ever. The ledger, standing and completion records are
/// not among them.
public enum RetentionKind: String, Hashable, Sendable, CaseIterable {
  /// What supervisors wrote, and what was replied.
  case notes
  /// What was typed in quizzes that were handed in.
  case answers
  /// Which lessons were read, and past which notices somebody went.
  case reading
  /// Observations and quizzes that were begun and not finished.
  case drafts
  case reminders
  /// Everything about people whose account is closed and of whom nothing was recorded since.
  case leavers

  /// What a person sees when it is removed.
  public var meaning: String {
    switch self {
    case .notes:
      "notes, places, reasons and replies of observations, waivers, marks, debriefs, corrections"
    case .answers: "typed answers of quizzes that were handed in"
    case .reading: "marks of lessons that were read and notices that were passed"
    case .drafts: "observations and quizzes that were begun and not finished"
    case .reminders: "reminders that were written"
    case .leavers: "people who left, erased with all their texts and completion records"
    }
  }

  /// Whose texts stand beside the ledger.
  var events: [LedgerKind] {
    switch self {
    case .notes:
      [
        .observationMade, .observationReplied, .waiverGranted, .evidenceRevoked, .attemptReleased,
        .unsafeDebriefed, .paragraphMarked, .attemptRegraded, .attendanceCorrected,
      ]
    case .answers: [.attemptSubmitted, .followUpAnswered]
    case .reading, .drafts, .reminders, .leavers: []
    }
  }

  /// Tables of working state, with the column that says since when.
  var tables: [(name: String, moment: String)] {
    switch self {
    case .reading: [("lesson_read", "read_ms"), ("notice_acknowledged", "acknowledged_ms")]
    case .drafts: [("observation_draft", "saved_ms"), ("open_attempt", "started_ms")]
    case .reminders: [("reminder", "written_ms")]
    case .notes, .answers, .leavers: []
    }
  }
}
