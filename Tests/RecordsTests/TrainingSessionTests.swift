import CurriculumModel
import Records
import Testing

@Suite struct TrainingSessionTests {
  let team: SupervisedTeam
  var store: RecordStore { team.site.store }
  var host: Authority { .person(team.supervisor.person.id) }

  init() async throws {
    team = try await SupervisedTeam()
  }

  private func open(daysAhead: Int = 0, by authority: Authority? = nil) async throws
    -> TrainingSession
  {
    let day = try team.today.daysSinceEpoch + daysAhead
    return try await store.openSession(
      NewTrainingSession(
        title: "Interviewing", subject: .module(TestCurriculum.id("safety")),
        heldOn: #require(CalendarDate(daysSinceEpoch: day)), place: "Room 2", minutes: 90),
      in: team.agency, by: authority ?? host)
  }

  private func attend(
    _ session: TrainingSession, _ visitor: Visitor
  ) async throws -> TrainingSession {
    try await store.attend(session.code, by: visitor, address: "192.0.2.1")
  }

  private func list(_ session: TrainingSession) async throws -> [Attendance] {
    try await store.sessionList(of: session.id, visibleTo: team.supervisor).people
  }

  @Test func whoeverSignsInByTheCodeIsOnTheListOnce() async throws {
    let session = try await open()
    #expect(try await attend(session, team.learner) == session)
    _ = try await attend(session, team.learner)
    let there = try await list(session)
    #expect(there.map(\.name) == ["Ada Moss"])
    #expect(there.map(\.minutes) == [90] && there.map(\.isByCode) == [true])
    #expect(session.place == "Room 2" && session.title == "Interviewing")
  }

  /// The day in UTC and twelve hours more: the clock of these tests stands at 20:26.
  @Test(arguments: [
    (-1, 0, false), (0, 0, true), (1, 0, false), (0, 15 * 3_600, true), (0, 16 * 3_600, false),
  ])
  func theCodeOpensOnItsDayOnly(daysAhead: Int, later: Int64, opens: Bool) async throws {
    let session = try await open(daysAhead: daysAhead)
    team.site.clock.advance(seconds: later)
    let expected = session.isOpen(at: team.site.clock.now)
    #expect(expected == opens)
    if opens {
      _ = try await attend(session, team.learner)
    } else {
      await #expect(throws: RecordsError.notFound(.session)) {
        try await attend(session, team.learner)
      }
    }
  }

  @Test func anotherAgencyAndTheHostDoNotSignIn() async throws {
    let session = try await open()
    await #expect(throws: RecordsError.notFound(.session)) {
      try await attend(session, team.stranger)
    }
    await #expect(throws: RecordsError.notAllowed) { try await attend(session, team.supervisor) }
    #expect(try await list(session) == [])
  }

  @Test func wrongCodesAreCounted() async throws {
    let session = try await open()
    let wrong = try #require(AttendanceCode(session.code.text == "AAAAAA" ? "BBBBBB" : "aaa-aaa"))
    for _ in 1...10 {
      await #expect(throws: RecordsError.notFound(.session)) {
        try await store.attend(wrong, by: team.learner, address: "192.0.2.1")
      }
    }
    await #expect(throws: RecordsError.tooManyAttempts(retryAfterSeconds: 900)) {
      try await attend(session, team.learner)
    }
    team.site.clock.advance(seconds: 901)
    _ = try await attend(session, team.learner)
  }

  @Test(arguments: ["Ada Moss", "ada moss ", "ADA.MOSS@example.org"])
  func somebodyWithoutAPhoneIsPutOnTheList(who: String) async throws {
    let session = try await open()
    try await store.addToSession(session.id, who: who, by: host)
    let there = try await list(session)
    #expect(there.map(\.person) == [team.learner.person.id] && there.map(\.isByCode) == [false])
  }

  @Test func onlyOneOfTheAgencyAndNotOneselfIsPutOnTheList() async throws {
    let session = try await open()
    _ = try await team.site.visitor("Kim Lakes", in: team.agency)
    for who in ["Ben Ito", "Nobody", "", "Kim"] {
      await #expect(throws: RecordsError.notFound(.person)) {
        try await store.addToSession(session.id, who: who, by: host)
      }
    }
    await #expect(throws: RecordsError.notAllowed) {
      try await store.addToSession(session.id, who: "Sam Reed", by: host)
    }
  }

  @Test func aCorrectionStandsBesideWhatWasWrittenDown() async throws {
    let session = try await open()
    _ = try await attend(session, team.learner)
    let person = team.learner.person.id
    try await store.correctAttendance(
      of: person, at: session.id, minutes: 45, reason: "Left early", by: host)
    try await store.correctAttendance(
      of: person, at: session.id, minutes: 0, reason: "Signed in for somebody else",
      by: .person(team.administrator.person.id))
    let there = try #require(try await list(session).first)
    #expect(there.recordedMinutes == 90 && there.minutes == 0)
    #expect(there.corrections.map(\.minutes) == [45, 0])
    #expect(there.corrections.map(\.mark.author.name) == ["Sam Reed", "Eve Lang"])
    #expect(try await team.record().sessions.map(\.attendance) == [there])
    for (minutes, reason) in [(-1, "x"), (1_441, "x"), (30, " ")] {
      await #expect(throws: RecordsError.self) {
        try await store.correctAttendance(
          of: person, at: session.id, minutes: minutes, reason: reason, by: host)
      }
    }
  }

  @Test func beingThereIsNoEvidence() async throws {
    let session = try await open()
    _ = try await attend(session, team.learner)
    #expect(try await store.evidence(of: team.learner.person.id, visibleTo: team.learner) == [])
  }

  @Test func aSessionIsForWhoeverHoldsItAndTheAdministrators() async throws {
    for visitor in [team.learner, team.stranger] {
      await #expect(throws: RecordsError.notAllowed) {
        _ = try await open(by: .person(visitor.person.id))
      }
    }
    let session = try await open()
    for visitor in [team.learner, team.second, team.stranger] {
      await #expect(throws: RecordsError.notFound(.session)) {
        _ = try await store.sessionList(of: session.id, visibleTo: visitor)
      }
      #expect(try await store.trainingSessions(visibleTo: visitor) == [])
    }
    for visitor in [team.supervisor, team.administrator] {
      #expect(try await store.trainingSessions(visibleTo: visitor) == [session])
    }
  }

  @Test(arguments: ["abc 234", "ABC-234", "abc234"])
  func aCodeIsReadAsPeopleTypeIt(typed: String) {
    #expect(AttendanceCode(typed)?.description == "ABC 234")
  }

  @Test(arguments: ["", "abc23", "abc2345", "abco34", "abc 1234"])
  func whatIsNoCodeIsNone(typed: String) {
    #expect(AttendanceCode(typed) == nil)
  }
}
