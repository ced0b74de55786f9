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

  /// Keeps an answer where `previous` is what is kept now; otherwise throws `answerChanged`. What
  /// goes on from an earlier answer, as a path does, so cannot undo what another window did.
  public func saveAnswer(
    _ answer: Answer, replacing previous: Answer?, to question: Question.ID, in attempt: AttemptID,
    by visitor: Visitor
  ) async throws {
    let update = try AnswerUpdate(answer, replacing: .some(previous), to: question)
    let person = visitor.person.id
    let now = clock.now()
    try await database.write { try update.apply(to: attempt, of: person, at: now, in: $0) }
  }

  /// Keeps several answers of one attempt, all or none; one that is `nil` is taken back.
  public func saveAnswers(
    _ answers: [Question.ID: Answer?], in attempt: AttemptID, by visitor: Visitor
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
  private let replacesOnly: Bool
  /// What must be kept before, where `replacesOnly`.
  private let previous: String?

  init(_ answer: Answer?, replacing previous: Answer?? = nil, to question: Question.ID) throws {
    self.question = question.rawValue
    text = try answer.map(Self.text(of:))
    replacesOnly = previous != nil
    self.previous = try previous?.map(Self.text(of:))
    guard text?.utf8.count ?? 0 <= Self.maximumLength else { throw RecordsError.answersTooLong }
  }

  private static func text(of answer: Answer) throws -> String {
    String(decoding: try CanonicalJSONEncoder().encode(answer), as: UTF8.self)
  }

  /// The rows were made with the attempt, one for each question of its form.
  func apply(
    to attempt: AttemptID, of person: PersonID, at now: UTCMilliseconds, in database: Database
  ) throws {
    try database.cachedStatement(
      sql: """
        UPDATE open_answer SET answer = ?3, given_ms = ?4
        WHERE attempt = ?1 AND question = ?2 AND (NOT ?6 OR answer IS ?7)
          AND EXISTS (SELECT 1 FROM open_attempt WHERE id = ?1 AND person = ?5)
        """
    ).execute(arguments: [
      attempt.blob, question, text, now.value, person.blob, replacesOnly, previous,
    ])
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
    if let open {
      guard open == person.blob else { return .notFound(.attempt) }
      let isAsked = try Bool.fetchOne(
        database, sql: "SELECT 1 FROM open_answer WHERE attempt = ? AND question = ?",
        arguments: [attempt.blob, question])
      return isAsked == nil ? .questionNotOnForm : .answerChanged
    }
    let submitted = try Data.fetchOne(
      database, sql: "SELECT person FROM attempt WHERE id = ?", arguments: [attempt.blob])
    return submitted == person.blob ? .attemptSubmitted : .notFound(.attempt)
  }
}
