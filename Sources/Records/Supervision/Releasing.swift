import Assessment
public import CurriculumModel
import GRDB

extension RecordStore {
  /// Lets a person begin a quiz once more than it allows by itself.
  public func releaseAttempt(
    at quiz: Quiz.ID, for person: PersonID, reason: String, by authority: Authority
  ) async throws {
    try await write(concerning: .nobody) { pen in
      try Scope(pen.database).requireSupervision(of: person, by: authority)
      try pen.append(
        AttemptReleased(quiz: quiz, reason: pen.sealReason(reason, inFileOf: person)),
        about: person, by: authority)
    }
  }

  /// Writes down that an unsafe answer was talked over with the person who gave it.
  public func debrief(
    _ attempt: AttemptID, question: Question.ID, note: String, by authority: Authority
  ) async throws {
    try await write(concerning: .nobody) { pen in
      guard let found = try SubmittedAttemptRow.find(attempt, in: pen.database) else {
        throw RecordsError.notFound(.attempt)
      }
      try Scope(pen.database).requireSupervision(of: found.person, by: authority)
      guard found.form.items.contains(where: { $0.question == question }) else {
        throw RecordsError.questionNotOnForm
      }
      try pen.append(
        UnsafeDebriefed(
          attempt: attempt, note: pen.sealReason(note, inFileOf: found.person),
          question: question),
        about: found.person, by: authority)
    }
  }
}

/// Reads released attempts.
enum AttemptReleaseRow {
  /// The latest first.
  static func all(of person: PersonID, in database: Database) throws -> [AttemptRelease] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT quiz, private_text.text, sequence, recorded_ms, author, person.name
          FROM attempt_release AS released
          LEFT JOIN private_text ON private_text.commitment = released.reason
          LEFT JOIN person ON person.id = released.author
          WHERE released.person = ? ORDER BY sequence DESC
          """),
      arguments: [person.blob]
    ).map { row in
      guard let quiz = Quiz.ID(row[0] as String) else {
        throw RecordsError.ledgerDamaged(sequence: row[2])
      }
      return AttemptRelease(
        quiz: quiz, reason: try row.sealedText(1) ?? "", mark: try row.mark(2))
    }
  }
}

/// Reads debriefs.
enum DebriefRow {
  /// The latest first.
  static func all(of person: PersonID, in database: Database) throws -> [Debrief] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT attempt, question, private_text.text, sequence, recorded_ms, author, person.name
          FROM debrief
          LEFT JOIN private_text ON private_text.commitment = debrief.note
          LEFT JOIN person ON person.id = debrief.author
          WHERE debrief.person = ? ORDER BY sequence DESC
          """),
      arguments: [person.blob]
    ).map { row in
      guard let question = Question.ID(row[1] as String) else {
        throw RecordsError.ledgerDamaged(sequence: row[3])
      }
      return Debrief(
        attempt: try row.id(0), question: question, note: try row.sealedText(2) ?? "",
        mark: try row.mark(3))
    }
  }
}
