import Assessment
import CurriculumModel
import GRDB

/// Reads the paragraphs that two people marked without knowing of each other. Says nothing of who
/// they are.
enum TwiceMarkedRow {
  /// Of people who belong to the agency now; `nil` for all. The earliest first.
  static func all(
    of quiz: Quiz.ID, in agency: AgencyID?, _ database: Database
  ) throws -> [TwiceMarked] {
    var releases = AskedQuizzes(quiz: quiz)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT first.question, first.rows, second.rows, json_extract(ledger.payload, '$.release')
        FROM paragraph_mark AS first
        JOIN paragraph_mark AS second ON second.attempt = first.attempt
          AND second.question = first.question AND second.sequence > first.sequence
          AND second.step IN ('reading', 'agreed')
        JOIN attempt ON attempt.id = first.attempt
        JOIN ledger ON ledger.sequence = attempt.sequence
        JOIN person ON person.id = attempt.person
        WHERE first.step = 'reading' AND attempt.quiz = :quiz
          AND (:agency IS NULL OR person.agency = :agency)
        ORDER BY first.sequence
        """,
      arguments: ["quiz": quiz.rawValue, "agency": agency?.blob])
    return try rows.compactMap { row in
      guard let release = ReleaseDigest(hex: row[3] as String),
        let (asked, _) = try releases.asked(in: release, database),
        let question = asked.quiz.questions.first(where: { $0.id.rawValue == row[0] as String }),
        let edition = asked.editions[question.id], case .paragraph(let rubric) = question.task
      else { return nil }
      return TwiceMarked(
        item: MeasuredItem(question: question.id, edition: edition),
        title: question.title.plainText(), rubric: rubric.map { $0.plainText() },
        first: ParagraphRow.mark(row[1]), second: ParagraphRow.mark(row[2]))
    }
  }
}
