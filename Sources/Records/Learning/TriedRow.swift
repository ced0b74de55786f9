import CurriculumModel
import GRDB

/// Reads how people get on.
enum TriedRow {
  /// Quizzes that were failed at least twice since the last pass.
  static func failedTwice(
    of people: PeopleQuery, in database: Database
  ) throws -> [PersonID: Set<Quiz.ID>] {
    try people.rows(
      """
      SELECT person, quiz FROM attempt AS tried
      WHERE person IN (\(people.sql)) AND NOT is_passed
        AND NOT EXISTS (SELECT 1 FROM attempt AS pass WHERE pass.person = tried.person
          AND pass.quiz = tried.quiz AND pass.is_passed AND pass.sequence > tried.sequence)
      GROUP BY person, quiz HAVING count(*) > 1
      """, in: database
    ).reduce(into: [:]) { found, row in
      guard let quiz = Quiz.ID(row[1] as String) else { return }
      found[try row.id(0), default: []].insert(quiz)
    }
  }

  /// Everybody, with when each last handed in a quiz or was observed: the last row of each kind,
  /// along an index.
  static func lastShown(
    of people: PeopleQuery, in database: Database
  ) throws -> [(person: PersonID, moment: UTCMilliseconds?)] {
    try people.map(
      """
      SELECT person.id, max(
        coalesce((SELECT submitted_ms FROM attempt AS tried
          WHERE tried.person = person.id ORDER BY sequence DESC LIMIT 1), 0),
        coalesce((SELECT recorded_ms FROM observation AS seen
          WHERE seen.person = person.id ORDER BY sequence DESC LIMIT 1), 0))
      FROM person WHERE person.id IN (\(people.sql))
      """, in: database
    ) { row in
      let moment = row.moment(1)
      return (try row.id(0), moment.value > 0 ? moment : nil)
    }
  }

  /// When people last read a lesson for the first time; of whoever read none nothing. Reading has no
  /// entry in the ledger.
  static func lastRead(
    of people: PeopleQuery, in database: Database
  ) throws -> [PersonID: UTCMilliseconds] {
    try people.rows(
      """
      SELECT person.id, (SELECT max(read_ms) FROM lesson_read WHERE lesson_read.person = person.id)
      FROM person WHERE person.id IN (\(people.sql))
      """, in: database
    ).reduce(into: [:]) { found, row in
      if (row[1] as Int?) != nil { found[try row.id(0)] = row.moment(1) }
    }
  }
}
