import Assessment
public import CurriculumModel
import GRDB

extension RecordStore {
  /// Whose attempts the keys of a release grade otherwise than the ledger says, quiz by quiz; changes
  /// nothing. Administrators see their people by name, other than themselves; trainers see how many
  /// there are, and nobody's name.
  public func regradings(
    by release: Release, of quiz: Quiz.ID? = nil, visibleTo visitor: Visitor
  ) async throws -> [QuizRegrading] {
    let viewer = visitor.person.id
    let isAdministrator = visitor.holds(.administrator)
    guard isAdministrator || visitor.holds(.trainer) else { throw RecordsError.notAllowed }
    return try await database.read { database in
      try RegradeReading(
        database: database,
        editions: KeyEditions(before: release, of: quiz, in: database),
        people: isAdministrator ? .administered(by: viewer) : .everybody,
        isNaming: isAdministrator
      ).regradings()
    }
  }

  /// Writes into the ledger what the keys of a release make of these attempts: one entry for each
  /// that they grade otherwise, beside the grade that it had. The better grade counts; what was
  /// passed stays passed. What they grade as it is already is passed over, so that doing it again
  /// does nothing. Gives how many entries were written.
  ///
  /// For administrators of the people's agency; nobody for themselves.
  @discardableResult
  public func regrade(
    _ attempts: [AttemptID], by release: Release, reason: String, by authority: Authority
  ) async throws -> Int {
    try await keepRelease(release)
    let editions = try await database.read {
      try KeyEditions(before: release, of: nil, in: $0)
    }
    var written = 0
    for start in stride(from: 0, to: attempts.count, by: Self.attemptsRegradedAtOnce) {
      let batch = attempts[start..<min(start + Self.attemptsRegradedAtOnce, attempts.count)]
      written += try await write(concerning: .nobody) { pen in
        try batch.count { try pen.regrade($0, by: editions, reason: reason, by: authority) }
      }
    }
    return written
  }

  /// So many share a transaction, so that learners who save an answer meanwhile hardly wait.
  private static let attemptsRegradedAtOnce = 50
}

extension LedgerPen {
  /// Whether there was anything to write.
  fileprivate func regrade(
    _ id: AttemptID, by editions: KeyEditions, reason: String, by authority: Authority
  ) throws -> Bool {
    guard let attempt = try SubmittedAttemptRow.find(id, in: database),
      let outcome = attempt.outcome, outcome.waiting.isEmpty
    else { throw RecordsError.notFound(.attempt) }
    let person = try PersonRow.find(attempt.person, in: database)
    guard try Scope(database).mayAdminister(person.agency, by: authority),
      authority.actor != person.id, person.isActive
    else { throw RecordsError.notFound(.attempt) }
    guard let edition = editions.edition(of: attempt.quiz, in: attempt.release) else {
      return false
    }
    let regrade = edition.regrade(attempt, outcome)
    guard
      case .affected(_, let before, let questions) = AttemptVerdict(
        of: attempt, outcome, by: regrade)
    else { return false }
    let after = regrade.after.inShort
    let counts = after > GradeInShort(points: outcome.points, isPassed: outcome.isPassed)
    try append(
      AttemptRegraded(
        after: after, attempt: id, before: before, questions: questions,
        ratings: counts ? recallRatings(of: regrade.after, in: edition.earlier).written : nil,
        reason: sealReason(reason, inFileOf: person.id), release: editions.release),
      about: person.id, by: authority)
    return true
  }
}
