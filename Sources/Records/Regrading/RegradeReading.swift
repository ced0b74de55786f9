import Assessment
import CurriculumModel
import GRDB

/// Grades attempts again, one after the other as they are read, and keeps those that differ.
struct RegradeReading {
  let database: Database
  let editions: KeyEditions
  let people: PeopleQuery
  /// Whether names are told.
  let isNaming: Bool

  /// Of the quizzes of which there is anything to say.
  func regradings() throws -> [QuizRegrading] {
    try editions.quizzes.map(regrading).filter { regrading in
      regrading.count > 0 || regrading.unknown > 0 || !regrading.standing.isEmpty
    }
  }

  private func regrading(of quiz: Quiz.ID) throws -> QuizRegrading {
    var attempts: [AffectedAttempt] = []
    var changes: [GradeChange: Int] = [:]
    var standing: [Question.ID: (QuestionRegrade.Obstacle, Int)] = [:]
    var unknown = 0
    let rows = try candidates(of: quiz)
    while let row = try rows.next() {
      guard let attempt = try SubmittedAttemptRow.find(try row.id(0), in: database),
        let outcome = attempt.outcome, outcome.waiting.isEmpty,
        let edition = editions.edition(of: quiz, in: attempt.release)
      else { continue }
      let regrade = edition.regrade(attempt, outcome)
      for question in regrade.questions {
        guard let obstacle = question.obstacle else { continue }
        standing[question.question] = (obstacle, (standing[question.question]?.1 ?? 0) + 1)
      }
      switch AttemptVerdict(of: attempt, outcome, by: regrade) {
      case .unchanged: continue
      case .unknown: unknown += 1
      case .affected(let change, let before, let questions):
        changes[change, default: 0] += 1
        guard isNaming else { continue }
        attempts.append(
          AffectedAttempt(
            id: attempt.id, person: attempt.person, name: row[1], agency: row[2], quiz: quiz,
            submitted: outcome.submitted.day, release: attempt.release, before: before,
            after: regrade.after.inShort, change: change, questions: questions))
      }
    }
    return QuizRegrading(
      quiz: quiz, attempts: attempts, changes: changes,
      standing: standing.sorted { $0.key < $1.key }.map {
        .init(question: $0.key, obstacle: $0.value.0, attempts: $0.value.1)
      }, unknown: unknown)
  }

  /// Attempts at the quiz that other keys were asked in, of people who have not left, by name.
  private func candidates(of quiz: Quiz.ID) throws -> RowCursor {
    let releases = editions.releases(of: quiz).map { "'\($0.hex)'" }.joined(separator: ", ")
    var arguments: StatementArguments = ["quiz": quiz.rawValue]
    arguments += people.arguments
    return try Row.fetchCursor(
      database,
      sql: """
        SELECT attempt.id, person.name, agency.name
        FROM attempt JOIN ledger ON ledger.sequence = attempt.sequence
        JOIN person ON person.id = attempt.person
        LEFT JOIN agency ON agency.id = person.agency
        WHERE attempt.quiz = :quiz AND person.is_active
          AND json_extract(ledger.payload, '$.release') IN (\(releases))
          AND person.id IN (\(people.sql))
        ORDER BY person.name COLLATE NOCASE, person.id, attempt.sequence
        """,
      arguments: arguments)
  }
}
