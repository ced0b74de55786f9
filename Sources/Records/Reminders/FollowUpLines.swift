import Assessment
import CurriculumModel
import GRDB

/// Says that a follow-up waits: to the person alone, each once, and no more than one in a week.
/// Whoever does not come by themselves would never be asked.
struct FollowUpLines {
  private static let daysBetween = 7
  private static let thing = "follow-up"

  let database: Database
  let letter: ReminderLetter
  let today: CalendarDate
  /// Who was told of one within the week.
  private let toldLately: Set<PersonID>

  init(database: Database, letter: ReminderLetter, today: CalendarDate) throws {
    self.database = database
    self.letter = letter
    self.today = today
    let since = CalendarDate(daysSinceEpoch: today.daysSinceEpoch - Self.daysBetween)
    toldLately = Set(
      try Row.fetchAll(
        database,
        sql: """
          SELECT DISTINCT line.person FROM reminder_line AS line
          JOIN reminder ON reminder.id = line.reminder
          WHERE line.thing LIKE ? AND reminder.day > ? AND reminder.mail <> 'failed'
          """,
        arguments: ["\(Self.thing) %", since?.description ?? ""]
      ).map { try $0.id(0) })
  }

  /// What has waited longest and was not said yet; nothing of a quiz that is under way. `told` are
  /// the things that the person was told of.
  func line(to person: PersonID, after told: [String: Int]) throws -> Reminder.Line? {
    guard !toldLately.contains(person) else { return nil }
    let kept = retentions(
      of: try RecallRow.all(of: person, in: database),
      intervals: letter.curriculum.curriculum.followUp, on: today)
    let waiting = dueFollowUps(among: kept, in: letter.curriculum, on: today)
      .map { (due: $0, key: "\(Self.thing) \($0.quiz) \($0.dueOn)") }
      .filter { told[$0.key] == nil }
    guard !waiting.isEmpty else { return nil }
    let underWay = try quizzesUnderWay(by: person)
    return waiting.first { !underWay.contains($0.due.quiz.rawValue) }.map { due, key in
      Reminder.Line(person: person, thing: key, stage: 0, text: letter.line(of: due))
    }
  }

  private func quizzesUnderWay(by person: PersonID) throws -> Set<String> {
    try String.fetchSet(
      database.cachedStatement(sql: "SELECT quiz FROM open_attempt WHERE person = ?"),
      arguments: [person.blob])
  }
}
