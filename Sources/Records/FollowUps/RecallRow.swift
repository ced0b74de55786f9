import Assessment
import CurriculumModel
import GRDB

/// What people still knew, objective by objective.
enum RecallRow {
  static func insert(
    _ ratings: [String: Int], as occasion: Recall.Occasion, from quiz: Quiz.ID,
    _ heading: EntryHeading, in database: Database
  ) throws {
    let insertion = try database.cachedStatement(
      sql: """
        INSERT INTO recall (sequence, objective, person, quiz, occasion, rating, asked_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    for (objective, rating) in ratings {
      try insertion.execute(arguments: [
        heading.sequence, objective, heading.person?.blob, quiz.rawValue, occasion.rawValue,
        rating, heading.recorded.value,
      ])
    }
  }

  /// A quiz counts once it is passed, however late that was decided. Where it was passed by a retake
  /// of what was missing, what stood before counts too.
  private static let counting = """
    SELECT recall.person, recall.objective, recall.asked_ms, recall.occasion, recall.quiz,
      recall.rating
    FROM recall LEFT JOIN attempt ON attempt.sequence = recall.sequence
    WHERE (recall.occasion = 'followUp' OR attempt.is_passed
      OR (recall.rating > 1 AND EXISTS (
        SELECT 1 FROM attempt AS later WHERE later.person = recall.person
          AND later.quiz = recall.quiz AND later.sequence > recall.sequence AND later.is_passed)))
    """

  /// A person's, in the order in which they happened.
  static func all(of person: PersonID, in database: Database) throws -> [Recall] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "\(counting) AND recall.person = ? ORDER BY recall.sequence, recall.objective"),
      arguments: [person.blob]
    ).compactMap(recall)
  }

  /// Of everybody in an agency, or of all for `nil`: one list for each person, without names.
  static func all(in agency: AgencyID?, _ database: Database) throws -> [[Recall]] {
    var people: [PersonID: [Recall]] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        \(counting) AND recall.person IN (
          SELECT id FROM person WHERE :agency IS NULL OR agency = :agency)
        ORDER BY recall.sequence, recall.objective
        """,
      arguments: ["agency": agency?.blob])
    while let row = try rows.next() {
      guard let recall = recall(from: row) else { continue }
      people[try row.id(0), default: []].append(recall)
    }
    return Array(people.values)
  }

  private static func recall(from row: Row) -> Recall? {
    guard let objective = Objective.ID(row[1] as String), let date = row.moment(2).day,
      let occasion = Recall.Occasion(rawValue: row[3]), let quiz = Quiz.ID(row[4] as String),
      let rating = RecallRating(rawValue: row[5])
    else { return nil }
    return Recall(
      objective: objective, date: date, occasion: occasion, quiz: quiz, rating: rating)
  }
}

extension [Objective.ID: RecallRating] {
  /// As an entry of the ledger says it.
  var written: [String: Int] {
    [String: Int](uniqueKeysWithValues: map { ($0.key.rawValue, $0.value.rawValue) })
  }
}
