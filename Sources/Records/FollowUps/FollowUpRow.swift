import Assessment
import CanonicalJSON
import CurriculumModel
import GRDB

/// Reads follow-ups that were answered: from the ledger itself.
enum FollowUpRow {
  static func find(_ id: FollowUpID, in database: Database) throws -> FollowUpSitting? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT ledger.payload, follow_up.person, follow_up.answered_ms
          FROM follow_up JOIN ledger ON ledger.sequence = follow_up.sequence
          WHERE follow_up.id = ?
          """), arguments: [id.blob]
    ).map { row in
      let payload: String = row[0]
      let event = try CanonicalJSONDecoder().decode(
        FollowUpAnswered.self, from: Array(payload.utf8))
      return FollowUpSitting(
        id: id, person: try row.id(1), form: event.form, release: event.release,
        answers: try event.allAnswers(in: database), profile: event.profile,
        answered: row.moment(2), ratings: event.recallRatings)
    }
  }

  static func lastAsked(
    from quiz: Quiz.ID, of person: PersonID, in database: Database
  ) throws -> LastAsked {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT sequence, payload FROM ledger WHERE sequence = (
            SELECT max(sequence) FROM (
              SELECT sequence FROM attempt WHERE person = :person AND quiz = :quiz
              UNION ALL
              SELECT sequence FROM follow_up WHERE person = :person AND quiz = :quiz))
          """),
      arguments: ["person": person.blob, "quiz": quiz.rawValue])
    guard let row else { return LastAsked(sequence: 0, questions: []) }
    let payload: String = row[1]
    let asked = try CanonicalJSONDecoder().decode(AskedForm.self, from: Array(payload.utf8))
    return LastAsked(sequence: row[0], questions: Set(asked.form.items.map(\.question)))
  }

  /// What attempts and follow-ups have in common.
  private struct AskedForm: Decodable {
    let form: QuizForm
  }
}

extension FollowUpAnswered {
  /// Those in the entry and those that it commits to.
  fileprivate func allAnswers(in database: Database) throws -> [Question.ID: Answer] {
    let typed = try typed?.value([String: Answer].self, in: database) ?? [:]
    let all = answers.merging(typed) { chosen, _ in chosen }
    return Dictionary(
      uniqueKeysWithValues: all.compactMap { text, answer in
        Question.ID(text).map { ($0, answer) }
      })
  }

  fileprivate var recallRatings: [Objective.ID: RecallRating] {
    Dictionary(
      uniqueKeysWithValues: ratings.compactMap { text, number in
        guard let objective = Objective.ID(text), let rating = RecallRating(rawValue: number) else {
          return nil
        }
        return (objective, rating)
      })
  }
}
