import Assessment
import CurriculumModel
import GRDB

/// A few questions that somebody was asked again, with the answers: enough to show them as they
/// were.
struct FollowUpAnswered: LedgerEvent {
  static let kind = LedgerKind.followUpAnswered

  /// All that were given by choosing.
  let answers: [String: Answer]
  let followUp: FollowUpID
  let form: QuizForm
  /// The agency profile whose values the typed keys held.
  let profile: AgencyProfile.ID?
  /// By objective: how well it was still known.
  let ratings: [String: Int]
  let release: ReleaseDigest
  /// Commits to the answers that were typed.
  let typed: Commitment?

  var deed: AuditDeed {
    let known = ratings.values.count { $0 > RecallRating.again.rawValue }
    return """
      answered a follow-up on the quiz \(.quiz(form.quiz)): \(known) of \(ratings.count) \
      \(ratings.count == 1 ? "objective" : "objectives") still known
      """
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO follow_up (id, person, quiz, answered_ms, sequence) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        followUp.blob, heading.person?.blob, form.quiz.rawValue, heading.recorded.value,
        heading.sequence,
      ])
    try RecallRow.insert(ratings, as: .followUp, from: form.quiz, heading, in: database)
  }
}
