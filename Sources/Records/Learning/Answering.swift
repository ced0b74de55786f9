public import Assessment
import CanonicalJSON
public import CurriculumModel
import Foundation
import GRDB

extension RecordStore {
  /// Keeps an answer, or with `nil` takes it back. On disk when it returns.
  public func saveAnswer(
    _ answer: Answer?, to question: Question.ID, in attempt: AttemptID, by visitor: Visitor
  ) async throws {
    let update = try AnswerUpdate(answer, to: question)
    let person = visitor.person.id
    let now = clock.now()
    try await database.write { try update.apply(to: attempt, of: person, at: now, in: $0) }
  }

  /// Keeps several answers of one attempt, all or none.
  public func saveAnswers(
    _ answers: [Question.ID: Answer], in attempt: AttemptID, by visitor: Visitor
  ) async throws {
    let updates = try answers.map { try AnswerUpdate($0.value, to: $0.key) }
    let person = visitor.person.id
    let now = clock.now()
    try await database.write { database in
      for update in updates { try update.apply(to: attempt, of: person, at: now, in: database) }
    }
  }
}

/// One answer, made ready before it waits for the writer.
struct AnswerUpdate: Sendable {
  /// In bytes of canonical JSON.
  static let maximumLength = 20_000

  private let question: String
  private let text: String?

  init(_ answer: Answer?, to question: Question.ID) throws {
    self.question = question.rawValue
    text = try answer.map {
      String(decoding: try CanonicalJSONEncoder().encode($0), as: UTF8.self)
    }
    guard text?.utf8.count ?? 0 <= Self.maximumLength else { throw RecordsError.answersTooLong }
  }

  /// The rows were made with the attempt, one for each question of its form.
  func apply(
    to attempt: AttemptID, of person: PersonID, at now: UTCMilliseconds, in database: Database
  ) throws {
    try database.cachedStatement(
      sql: """
        UPDATE open_answer SET answer = ?3, given_ms = ?4
        WHERE attempt = ?1 AND question = ?2
          AND EXISTS (SELECT 1 FROM open_attempt WHERE id = ?1 AND person = ?5)
        """
    ).execute(arguments: [attempt.blob, question, text, now.value, person.blob])
    guard database.changesCount == 1 else {
      throw try reason(attempt: attempt, person: person, in: database)
    }
  }

  /// Why nothing was updated.
  private func reason(
    attempt: AttemptID, person: PersonID, in database: Database
  ) throws -> RecordsError {
    let open = try Data.fetchOne(
      database, sql: "SELECT person FROM open_attempt WHERE id = ?", arguments: [attempt.blob])
    if let open { return open == person.blob ? .questionNotOnForm : .notFound(.attempt) }
    let submitted = try Data.fetchOne(
      database, sql: "SELECT person FROM attempt WHERE id = ?", arguments: [attempt.blob])
    return submitted == person.blob ? .attemptSubmitted : .notFound(.attempt)
  }
}
