import Assessment
import CurriculumModel
import GRDB

/// The actor watched the person use a skill at work.
struct ObservationMade: LedgerEvent {
  static let kind = LedgerKind.observationMade

  let level: ObservationLevel
  /// Commits to a text, as do `place` and `reason`.
  let note: Commitment?
  let observation: ObservationID
  let place: Commitment?
  /// Why a skill that was seen before is open again.
  let reason: Commitment?
  /// Holds the skill and what was looked for.
  let release: ReleaseDigest
  let seenOn: CalendarDate
  let skill: Objective.ID

  var deed: AuditDeed {
    "watched \(.skill(skill)) on \(seenOn): \(level.auditWords)"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO observation (id, person, skill, level, seen_on, place, note, reason, release,
          author, recorded_ms, sequence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      observation.blob, heading.person?.blob, skill.rawValue, level.rawValue, seenOn.description,
      place?.bytes.blob, note?.bytes.blob, reason?.bytes.blob, release.hex, heading.actor?.blob,
      heading.recorded.value, heading.sequence,
    ])
  }
}
