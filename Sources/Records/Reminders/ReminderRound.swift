import CurriculumModel
import GRDB

/// One day's look at everybody: who is to be reminded of what.
struct ReminderRound {
  let database: Database
  let letter: ReminderLetter
  let today: CalendarDate

  /// The lines for each recipient who was not written to today.
  func lines() throws -> [Person: [Reminder.Line]] {
    var lines: [Person: [Reminder.Line]] = [:]
    let supervisors = try supervisors()
    let told = try ReminderRow.lastStages(in: database)
    let followUps = try FollowUpLines(database: database, letter: letter, today: today)
    for duties in try PersonDuties.all(of: .learning, in: database) {
      let person = duties.person
      let things = duties.dueThings(
        in: letter.curriculum, within: ReminderRule.daysAhead, on: today)
      let own = told[.init(person.id, person.id)] ?? [:]
      if let line = try followUps.line(to: person.id, after: own) {
        lines[person, default: []].append(line)
      }
      guard !things.isEmpty else { continue }
      lines[person, default: []] += self.lines(
        about: things, of: person, among: ReminderRule.toPerson,
        after: own
      ) { letter.line(of: $0, stage: $1) }
      for supervisor in supervisors[person.id] ?? [] {
        lines[supervisor, default: []] += self.lines(
          about: things, of: person, among: ReminderRule.toSupervisor,
          after: told[.init(supervisor.id, person.id)] ?? [:]
        ) { thing, _ in letter.line(of: thing, by: person) }
      }
    }
    let written = try writtenToToday()
    return lines.filter { !$0.value.isEmpty && !written.contains($0.key.id) }
  }

  /// What is due to be said of the things: to the person, or to a supervisor of theirs.
  private func lines(
    about things: [DueThing], of person: Person, among stages: [Int],
    after told: [String: Int], words: (DueThing, Int) -> String
  ) -> [Reminder.Line] {
    things.compactMap { thing in
      ReminderRule.stage(of: thing.day, on: today, among: stages, after: told[thing.key])
        .map { stage in
          Reminder.Line(
            person: person.id, thing: thing.key, stage: stage, text: words(thing, stage))
        }
    }
  }

  /// Of the teams that people are members of; nobody supervises themselves.
  private func supervisors() throws -> [PersonID: [Person]] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT \(PersonRow.columns), own.person FROM team_member AS own
        JOIN team_member AS theirs ON theirs.team = own.team AND theirs.part = 'supervisor'
        JOIN person_role AS role ON role.person = theirs.person AND role.role = 'supervisor'
        JOIN person ON person.id = theirs.person AND person.is_active
        WHERE own.part = 'member' AND theirs.person <> own.person
        """
    ).reduce(into: [:]) { found, row in
      found[try row.id(6), default: []].append(try PersonRow.person(from: row))
    }
  }

  private func writtenToToday() throws -> Set<PersonID> {
    Set(
      try Row.fetchAll(
        database, sql: "SELECT person FROM reminder WHERE day = ?", arguments: [today.description]
      ).map { try $0.id(0) })
  }
}
