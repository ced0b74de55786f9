import CurriculumModel
import GRDB

/// A meeting for learning was announced, or written down afterwards.
struct SessionOpened: LedgerEvent {
  static let kind = LedgerKind.sessionOpened
  static let title = "In-person session opened"

  let agency: AgencyID
  /// Opens nothing after the day.
  let code: String
  let heldOn: CalendarDate
  let minutes: Int
  let module: Module.ID?
  let place: Commitment?
  let session: TrainingSessionID
  let skill: Objective.ID?
  /// Commits to the title, as a JSON string.
  let title: Commitment

  var deed: AuditDeed {
    "opened an in-person session of \(minutes) minutes on \(heldOn)"
  }

  func agency(_ heading: EntryHeading, in database: Database) throws -> AgencyID? {
    agency
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO training_session (id, agency, title, place, module, skill, held_on, minutes,
          code, author, recorded_ms, sequence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session.blob, agency.blob, title.bytes.blob, place?.bytes.blob, module?.rawValue,
        skill?.rawValue, heldOn.description, minutes, code, heading.actor?.blob,
        heading.recorded.value, heading.sequence,
      ])
  }
}
