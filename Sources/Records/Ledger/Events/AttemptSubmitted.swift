import Assessment
import CurriculumModel
import GRDB

/// A whole sitting of a quiz: enough to show the paper again as the person saw it.
struct AttemptSubmitted: LedgerEvent {
  static let kind = LedgerKind.attemptSubmitted
  static let title = "Quiz handed in"

  /// All that were given by choosing.
  let answers: [String: Answer]
  let attempt: AttemptID
  let form: QuizForm
  let isPassed: Bool
  /// `true` where lessons of the module had not been read: the quiz showed what was known before.
  let isPretest: Bool?
  let module: Module.ID
  let moduleRevision: Int
  /// In thousandths.
  let points: Int
  /// In thousandths.
  let possible: Int
  /// The agency profile whose values the typed keys held; with it the mark can be made again.
  let profile: AgencyProfile.ID?
  /// By objective: how well it was known. Entries from before follow-ups do not have it.
  let ratings: [String: Int]?
  let release: ReleaseDigest
  let startedMs: Int64
  /// Commits to the answers that were typed, which may hold anything.
  let typed: Commitment?
  /// The questions whose answers would put a young person at risk; `nil` for none, and in entries
  /// from before anybody asked.
  let unsafe: [Question.ID]?
  /// The paragraphs that a supervisor has to mark; until then the points are provisional. `nil` for
  /// none.
  let waiting: [Question.ID]?

  var deed: AuditDeed {
    let share = possible > 0 ? points * 100 / possible : 0
    let isProvisional = waiting?.isEmpty == false
    let outcome = isProvisional ? "a paragraph waits" : isPassed ? "passed" : "not passed"
    return "handed in the quiz \(.quiz(form.quiz)): \(share) %, \(outcome)"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO attempt (id, person, quiz, module, module_revision, submitted_ms, points,
          possible, is_passed, sequence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        attempt.blob, heading.person?.blob, form.quiz.rawValue, module.rawValue, moduleRevision,
        heading.recorded.value, points, possible, isPassed, heading.sequence,
      ])
    for question in unsafe ?? [] {
      try database.perform(
        sql: "INSERT INTO unsafe_answer (attempt, question) VALUES (?, ?)",
        arguments: [attempt.blob, question.rawValue])
    }
    for question in waiting ?? [] {
      try database.perform(
        sql: "INSERT INTO paragraph (attempt, question) VALUES (?, ?)",
        arguments: [attempt.blob, question.rawValue])
    }
    try RecallRow.insert(ratings ?? [:], as: .quiz, from: form.quiz, heading, in: database)
  }
}
