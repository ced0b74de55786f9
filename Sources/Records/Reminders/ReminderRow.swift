import CurriculumModel
import GRDB

/// Reads reminders.
enum ReminderRow {
  /// The latest first; of one agency's people, or of everyone.
  static func all(
    within agency: AgencyID?, limit: Int, in database: Database
  ) throws -> [Reminder] {
    try reminders(
      """
      WHERE :agency IS NULL OR person.agency = :agency
      ORDER BY reminder.written_ms DESC, reminder.id LIMIT :limit
      """, ["agency": agency?.blob, "limit": limit], in: database)
  }

  /// The latest first.
  static func all(to person: PersonID, limit: Int, in database: Database) throws -> [Reminder] {
    try reminders(
      "WHERE reminder.person = :person ORDER BY reminder.written_ms DESC LIMIT :limit",
      ["person": person.blob, "limit": limit], in: database)
  }

  private static func reminders(
    _ condition: String, _ arguments: StatementArguments, in database: Database
  ) throws -> [Reminder] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT \(PersonRow.columns), reminder.id, reminder.day, reminder.subject, reminder.opening,
          reminder.closing, reminder.written_ms, reminder.mail
        FROM reminder JOIN person ON person.id = reminder.person \(condition)
        """,
      arguments: arguments
    ).compactMap { row in
      let id: ReminderID = try row.id(6)
      guard let day = CalendarDate(row[7] as String), let mail = Reminder.Mail(rawValue: row[12])
      else { return nil }
      return Reminder(
        id: id, recipient: try PersonRow.person(from: row), day: day, subject: row[8],
        opening: row[9], lines: try lines(of: id, in: database), closing: row[10],
        written: row.moment(11), mail: mail)
    }
  }

  private static func lines(
    of reminder: ReminderID, in database: Database
  ) throws -> [Reminder.Line] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT person, thing, stage, text FROM reminder_line WHERE reminder = ?
          ORDER BY stage DESC, text
          """),
      arguments: [reminder.blob]
    ).map { Reminder.Line(person: try $0.id(0), thing: $0[1], stage: $0[2], text: $0[3]) }
  }

  /// Who was told about whom.
  struct Told: Hashable {
    let recipient: PersonID
    let person: PersonID

    init(_ recipient: PersonID, _ person: PersonID) {
      self.recipient = recipient
      self.person = person
    }
  }

  /// The last stage of each thing that somebody was told of, failed mails apart.
  static func lastStages(in database: Database) throws -> [Told: [String: Int]] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT reminder.person, line.person, line.thing, max(line.stage)
        FROM reminder_line AS line JOIN reminder ON reminder.id = line.reminder
        WHERE reminder.mail <> 'failed'
        GROUP BY reminder.person, line.person, line.thing
        """
    ).reduce(into: [:]) { found, row in
      found[Told(try row.id(0), try row.id(1)), default: [:]][row[2]] = row[3]
    }
  }
}
