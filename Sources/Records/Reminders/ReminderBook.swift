public import CurriculumModel
import GRDB

/// The reminders of a data folder, for a daily job that runs beside the server: it writes reminders
/// and nothing else, so it needs neither the server's lock nor the signing key.
public struct ReminderBook: Sendable {
  private let queue: DatabaseQueue
  private let clock: WallClock
  private let random: RandomSource

  public init(folder: String, clock: WallClock = .system, random: RandomSource = .system) throws {
    let folder = StoreFolder(path: folder)
    guard folder.holdsRecords else { throw RecordsError.noRecords(folder.path) }
    self.clock = clock
    self.random = random
    queue = try translatingErrors {
      var configuration = Configuration()
      configuration.busyMode = .timeout(10)
      configuration.prepareDatabase { database in
        try RecordDatabase.overwriteWhatIsDeleted(database)
        try database.execute(sql: "PRAGMA synchronous = FULL")
      }
      return try DatabaseQueue(path: folder.database, configuration: configuration)
    }
    try translatingErrors { try queue.read(Migrations.requireAll) }
  }

  /// What there is to write today, by recipient's name; writes nothing. Whoever was written to today
  /// gets nothing more.
  public func remindersDue(
    in curriculum: CurriculumIndex, address: String? = nil
  ) throws -> [Reminder] {
    let now = clock.now()
    guard let today = now.day else { throw RecordsError.clockUnusable }
    let letter = ReminderLetter(curriculum: curriculum, address: address)
    let lines = try translatingErrors {
      try queue.read { database in
        try ReminderRound(database: database, letter: letter, today: today).lines()
      }
    }
    return lines.map { recipient, lines in
      Reminder(
        id: ReminderID(from: random), recipient: recipient, day: today,
        subject: letter.subject(of: lines.count), opening: letter.opening(to: recipient),
        lines: lines, closing: letter.closing, written: now, mail: .kept)
    }.sorted { ($0.recipient.name, $0.recipient.id) < ($1.recipient.name, $1.recipient.id) }
  }

  /// Puts a reminder into the records. `false` where the recipient was written to on that day, by
  /// another run of the job say: then it must not be mailed.
  public func keep(_ reminder: Reminder) throws -> Bool {
    try translatingErrors {
      try queue.write { database in
        try database.execute(
          sql: """
            INSERT INTO reminder (id, person, day, subject, opening, closing, written_ms, mail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person, day) DO NOTHING
            """,
          arguments: [
            reminder.id.blob, reminder.recipient.id.blob, reminder.day.description,
            reminder.subject,
            reminder.opening, reminder.closing, reminder.written.value, reminder.mail.rawValue,
          ])
        guard database.changesCount == 1 else { return false }
        for line in reminder.lines {
          try database.execute(
            sql: """
              INSERT INTO reminder_line (reminder, person, thing, stage, text) VALUES (?, ?, ?, ?, ?)
              """,
            arguments: [reminder.id.blob, line.person.blob, line.thing, line.stage, line.text])
        }
        return true
      }
    }
  }

  /// Says what became of a reminder as a mail.
  public func note(_ mail: Reminder.Mail, of reminder: ReminderID) throws {
    try translatingErrors {
      try queue.write { database in
        try database.execute(
          sql: "UPDATE reminder SET mail = ? WHERE id = ?",
          arguments: [mail.rawValue, reminder.blob])
      }
    }
  }
}
