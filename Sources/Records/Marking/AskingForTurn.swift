public import CurriculumModel
import GRDB

extension RecordStore {
  /// What the authority can do about a paragraph. Throws as `markParagraph` does for one that is out
  /// of sight, and `questionNotOnForm` where there is no such paragraph.
  public func markingTurn(
    of question: Question.ID, in attempt: AttemptID, by authority: Authority
  ) async throws -> MarkingTurn {
    try await database.read { database in
      guard let found = try SubmittedAttemptRow.find(attempt, in: database),
        try Scope(database).maySupervise(found.person, by: authority)
      else { throw RecordsError.notFound(.attempt) }
      return try Scope(database).turn(of: authority, at: question, in: found)
    }
  }
}

extension Scope {
  func turn(
    of authority: Authority, at question: Question.ID, in attempt: Attempt
  ) throws -> MarkingTurn {
    guard let outcome = attempt.outcome else { throw RecordsError.notFound(.attempt) }
    guard outcome.waiting.contains(question) else {
      guard outcome.markings[question] != nil else { throw RecordsError.questionNotOnForm }
      return .again
    }
    let readings = outcome.readings(of: question)
    return try turn(
      of: authority.actor, after: readings.count,
      readsOwn: readings.contains { $0.author == authority.actor }, aboutWorkOf: attempt.person)
  }
}
