import Assessment
public import CurriculumModel
import GRDB

/// Whether a person may begin a quiz, and what stands in the way.
public struct AttemptAllowance: Hashable, Sendable {
  /// Modules that come first, in the module's order.
  public let unmetRequirements: [Module.ID]
  /// `nil` where the quiz sets no limit. Attempts are counted anew once the quiz was passed:
  /// renewing must stay possible. One pre-test does not count; more would make a limit none.
  public let attemptsLeft: Int?

  public var mayBegin: Bool { attemptsLeft != 0 && unmetRequirements.isEmpty }
}

extension RecordStore {
  /// What a visitor may do now; `startAttempt` looks again and is what decides.
  public func allowance(
    at quiz: Quiz, of module: Module, in curriculum: CurriculumIndex, for visitor: Visitor
  ) async throws -> AttemptAllowance {
    let person = visitor.person.id
    let now = clock.now()
    return try await database.read { database in
      try AttemptAllowance(of: person, at: quiz, of: module, in: curriculum, now, database)
    }
  }
}

extension AttemptAllowance {
  init(
    of person: PersonID, at quiz: Quiz, of module: Module, in curriculum: CurriculumIndex,
    _ now: UTCMilliseconds, _ database: Database
  ) throws {
    guard let day = now.day else { throw RecordsError.clockUnusable }
    unmetRequirements = Assessment.unmetRequirements(
      of: module, in: curriculum, evidence: try EvidenceRow.all(of: person, in: database), on: day)
    attemptsLeft = try quiz.attempts.map { limit in
      let released = try Self.releasesSinceLastPass(of: person, at: quiz.id, database)
      return max(
        0, limit + released - (try Self.attemptsSinceLastPass(of: person, at: quiz.id, database)))
    }
  }

  func requireMore() throws(RecordsError) {
    guard unmetRequirements.isEmpty else { throw .requirementsUnmet }
    guard attemptsLeft != 0 else { throw .attemptsUsed }
  }

  /// What a supervisor allowed beyond the limit.
  private static func releasesSinceLastPass(
    of person: PersonID, at quiz: Quiz.ID, _ database: Database
  ) throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT count(*) FROM attempt_release
          WHERE person = :person AND quiz = :quiz AND sequence > coalesce(
            (SELECT max(sequence) FROM attempt
              WHERE person = :person AND quiz = :quiz AND is_passed), 0)
          """),
      arguments: ["person": person.blob, "quiz": quiz.rawValue]) ?? 0
  }

  private static func attemptsSinceLastPass(
    of person: PersonID, at quiz: Quiz.ID, _ database: Database
  ) throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT \(CountedAttempts.sql) FROM attempt JOIN ledger USING (sequence)
          WHERE attempt.person = :person AND attempt.quiz = :quiz AND sequence > coalesce(
            (SELECT max(sequence) FROM attempt
              WHERE person = :person AND quiz = :quiz AND is_passed), 0)
          """),
      arguments: ["person": person.blob, "quiz": quiz.rawValue]) ?? 0
  }
}
