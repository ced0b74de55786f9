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
    let people = try Row.fetchAll(
      database, sql: "SELECT \(PersonRow.columns) FROM person WHERE is_active"
    ).map(PersonRow.person(from:))
    let byID = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
    for person in people where person.roles.contains(.learner) {
      let things = try PersonEvidence(of: person, in: database)
        .dueThings(in: letter.curriculum, within: ReminderRule.daysAhead, on: today)
      guard !things.isEmpty else { continue }
      lines[person, default: []] += try own(things, of: person)
      for supervisor in try supervisors(of: person.id).compactMap({ byID[$0] }) {
        lines[supervisor, default: []] += try others(things, of: person, to: supervisor)
      }
    }
    let written = try writtenToToday()
    return lines.filter { !$0.value.isEmpty && !written.contains($0.key.id) }
  }

  private func own(_ things: [DueThing], of person: Person) throws -> [Reminder.Line] {
    let told = try ReminderRow.lastStages(toldTo: person.id, about: person.id, in: database)
    return things.compactMap { thing in
      ReminderRule.stage(
        of: thing.day, on: today, among: ReminderRule.toPerson, after: told[thing.key]
      ).map { stage in
        Reminder.Line(
          person: person.id, thing: thing.key, stage: stage,
          text: letter.line(of: thing, stage: stage))
      }
    }
  }

  private func others(
    _ things: [DueThing], of person: Person, to supervisor: Person
  ) throws -> [Reminder.Line] {
    let told = try ReminderRow.lastStages(toldTo: supervisor.id, about: person.id, in: database)
    return things.compactMap { thing in
      ReminderRule.stage(
        of: thing.day, on: today, among: ReminderRule.toSupervisor, after: told[thing.key]
      ).map { stage in
        Reminder.Line(
          person: person.id, thing: thing.key, stage: stage,
          text: letter.line(of: thing, by: person))
      }
    }
  }

  /// Of the teams that the person is a member of; nobody supervises themselves.
  private func supervisors(of person: PersonID) throws -> [PersonID] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT DISTINCT theirs.person FROM team_member AS own
          JOIN team_member AS theirs ON theirs.team = own.team AND theirs.part = 'supervisor'
          JOIN person_role AS role ON role.person = theirs.person AND role.role = 'supervisor'
          WHERE own.person = ?1 AND own.part = 'member' AND theirs.person <> ?1
          """),
      arguments: [person.blob]
    ).map { try $0.id(0) }
  }

  private func writtenToToday() throws -> Set<PersonID> {
    Set(
      try Row.fetchAll(
        database, sql: "SELECT person FROM reminder WHERE day = ?", arguments: [today.description]
      ).map { try $0.id(0) })
  }
}
