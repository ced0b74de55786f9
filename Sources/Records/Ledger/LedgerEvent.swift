import CanonicalJSON
import GRDB

/// What an entry says: its payload, and what follows from it for the projections.
///
/// A payload that has shipped is never changed, only added to with optional fields: old entries
/// must read for ever.
protocol LedgerEvent: Codable, Sendable {
  static var kind: LedgerKind { get }
  /// The kind as people read it; the words of its name where nothing else is said.
  static var title: String { get }

  /// What was done, in words. Every kind has them: AuditWordsTests.
  var deed: AuditDeed { get }

  /// Whose administrators may see the entry: the person's agency where nothing else is said; `nil`
  /// is the site itself. Asked before `project`.
  func agency(_ heading: EntryHeading, in database: Database) throws -> AgencyID?

  /// Brings the projections up to date. Reads nothing but projections and private texts, so that
  /// a replay of the ledger gives the same rows.
  func project(_ heading: EntryHeading, in database: Database) throws
}

/// Every kind of entry, under the name that the ledger gives it.
enum LedgerKind: String, CaseIterable, Sendable {
  case agencyCreated = "agency-created"
  case textRuleSet = "text-rule-set"
  case teamCreated = "team-created"
  case personAdded = "person-added"
  case personRenamed = "person-renamed"
  case personErased = "person-erased"
  case activitySet = "activity-set"
  case rolesSet = "roles-set"
  case teamJoined = "team-joined"
  case teamLeft = "team-left"
  case pathwayAssigned = "pathway-assigned"
  case assignmentWithdrawn = "assignment-withdrawn"
  case attemptSubmitted = "attempt-submitted"
  case paragraphMarked = "paragraph-marked"
  case attemptRegraded = "attempt-regraded"
  case followUpAnswered = "follow-up-answered"
  case recordIssued = "record-issued"
  case recordRevoked = "record-revoked"
  case observationMade = "observation-made"
  case observationCountersigned = "observation-countersigned"
  case observationReplied = "observation-replied"
  case selfRated = "self-rated"
  case attestationMade = "attestation-made"
  case waiverGranted = "waiver-granted"
  case evidenceRevoked = "evidence-revoked"
  case attemptReleased = "attempt-released"
  case unsafeDebriefed = "unsafe-debriefed"
  case sessionOpened = "session-opened"
  case attendanceRecorded = "attendance-recorded"
  case attendanceCorrected = "attendance-corrected"
  case retentionApplied = "retention-applied"
}
