public import CurriculumModel
import GRDB

extension RecordStore {
  /// Marks a lesson as read; the first time counts.
  public func recordRead(_ lesson: Lesson.ID, by visitor: Visitor) async throws {
    guard !visitor.readLessons.contains(lesson) else { return }
    let person = visitor.person.id
    try await write(concerning: .person(person)) { pen in
      try pen.database.cachedStatement(
        sql: "INSERT OR IGNORE INTO lesson_read (person, lesson, read_ms) VALUES (?, ?, ?)"
      ).execute(arguments: [person.blob, lesson.rawValue, pen.now.value])
    }
  }

  /// Notes that a person wants to go on past a notice.
  public func acknowledgeNotice(_ notice: String, by visitor: Visitor) async throws {
    guard !visitor.acknowledgedNotices.contains(notice) else { return }
    let person = visitor.person.id
    try await write(concerning: .person(person)) { pen in
      try pen.database.cachedStatement(
        sql: """
          INSERT OR IGNORE INTO notice_acknowledged (person, notice, acknowledged_ms)
          VALUES (?, ?, ?)
          """
      ).execute(arguments: [person.blob, notice, pen.now.value])
    }
  }

  /// When a person read which lesson for the first time, the earliest first.
  public func readings(
    of person: PersonID, visibleTo visitor: Visitor
  ) async throws -> [LessonReading] {
    let viewer = visitor.person.id
    return try await database.read { database in
      try Scope(database).requireSight(of: person, by: viewer)
      return try ReadingRow.all(of: person, in: database)
    }
  }

  /// The lessons that a person has read.
  public func readLessons(
    of person: PersonID, visibleTo visitor: Visitor
  ) async throws -> Set<Lesson.ID> {
    let viewer = visitor.person.id
    return try await database.read { database in
      try Scope(database).requireSight(of: person, by: viewer)
      return try ReadingRow.lessons(of: person, in: database)
    }
  }
}

/// That a lesson was marked as read.
public struct LessonReading: Hashable, Sendable {
  public let lesson: Lesson.ID
  public let read: UTCMilliseconds

  public init(lesson: Lesson.ID, read: UTCMilliseconds) {
    self.lesson = lesson
    self.read = read
  }
}

enum ReadingRow {
  static func all(of person: PersonID, in database: Database) throws -> [LessonReading] {
    try Row.fetchAll(
      database,
      sql: "SELECT lesson, read_ms FROM lesson_read WHERE person = ? ORDER BY read_ms, lesson",
      arguments: [person.blob]
    ).compactMap { row in
      Lesson.ID(row[0] as String).map { LessonReading(lesson: $0, read: row.moment(1)) }
    }
  }

  static func lessons(of person: PersonID, in database: Database) throws -> Set<Lesson.ID> {
    Set(
      try String.fetchAll(
        database.cachedStatement(sql: "SELECT lesson FROM lesson_read WHERE person = ?"),
        arguments: [person.blob]
      ).compactMap { Lesson.ID($0) })
  }
}
