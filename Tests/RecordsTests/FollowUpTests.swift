import Assessment
import CurriculumModel
import Records
import Testing

@Suite struct FollowUpTests {
  let site: TestSite
  let visitor: Visitor
  let release: Release
  let quiz: Quiz.ID
  let one: Question.ID
  let two: Question.ID
  let objective: Objective.ID

  init() async throws {
    site = try TestSite()
    visitor = try await site.visitor("Ada Moss")
    release = try TestCurriculum.release()
    quiz = try TestCurriculum.id("safety-quiz")
    one = try TestCurriculum.id("safety-quiz/q-one")
    two = try TestCurriculum.id("safety-quiz/q-two")
    objective = try TestCurriculum.id("core-1.safe")
  }

  private func recalls() async throws -> [Recall] {
    try await site.store.recalls(of: visitor.person.id, visibleTo: visitor)
  }

  private func answer(_ option: Int, after last: LastAsked) async throws -> FollowUpSitting {
    try await site.store.submitFollowUp(
      [one: .choice(option: option), two: .text("no idea")], on: TestCurriculum.form(),
      after: last, in: release, by: visitor)
  }

  @Test func quizCountsOnceItIsPassedAndFollowUpsAlways() async throws {
    try await site.fail(visitor, release)
    #expect(try await recalls() == [])
    try await site.pass(visitor, release)
    let learned = try #require(site.clock.now.day)
    site.clock.advance(seconds: 7 * 86_400)
    let last = try await site.store.lastAsked(from: quiz, by: visitor)
    #expect(last.questions == [one, two])
    let sitting = try await answer(1, after: last)
    #expect(sitting.ratings == [objective: .again])
    let today = try #require(site.clock.now.day)
    #expect(
      try await recalls() == [
        Recall(objective: objective, date: learned, occasion: .quiz, quiz: quiz, rating: .good),
        Recall(objective: objective, date: today, occasion: .followUp, quiz: quiz, rating: .again),
      ])
    #expect(try await site.store.followUp(sitting.id, visibleTo: visitor) == sitting)
    #expect(
      try await site.store.evidence(of: visitor.person.id, visibleTo: visitor).count == 1)
  }

  @Test func answersOfTwoWindowsCountOnce() async throws {
    try await site.pass(visitor, release)
    let last = try await site.store.lastAsked(from: quiz, by: visitor)
    _ = try await answer(0, after: last)
    await #expect(throws: RecordsError.attemptSubmitted) { try await answer(1, after: last) }
    #expect(try await recalls().map(\.rating) == [.good, .good])
  }

  @Test func staysWithinWhatMayBeSeen() async throws {
    try await site.pass(visitor, release)
    let sitting = try await answer(0, after: site.store.lastAsked(from: quiz, by: visitor))
    let other = try await site.visitor("Ben Lake")
    await #expect(throws: RecordsError.notFound(.attempt)) {
      try await site.store.followUp(sitting.id, visibleTo: other)
    }
    await #expect(throws: RecordsError.notFound(.person)) {
      try await site.store.recalls(of: visitor.person.id, visibleTo: other)
    }
    await #expect(throws: RecordsError.notAllowed) {
      try await site.store.retention(visibleTo: other)
    }
  }

  @Test func erasureTakesTypedAnswersAndLeavesWhatWasKnown() async throws {
    try await site.pass(visitor, release)
    let sitting = try await answer(0, after: site.store.lastAsked(from: quiz, by: visitor))
    try await site.store.erase(visitor.person.id, by: .siteOperator)
    let root = try await site.visitor("Root", roles: [.administrator])
    let left = try await site.store.followUp(sitting.id, visibleTo: root)
    #expect(left.answers == [one: .choice(option: 0)])
    #expect(left.ratings == [objective: .good])
    #expect(try await site.store.verifyLedger().fault == nil)
  }

  @Test func retentionIsThatOfTheVisitorsAgency() async throws {
    let elm = try await site.store.createAgency(name: "Elm", profile: nil, by: .siteOperator)
    let oak = try await site.store.createAgency(name: "Oak", profile: nil, by: .siteOperator)
    for number in 0..<6 {
      try await site.pass(site.visitor("Person \(number)", in: elm.id), release)
    }
    let own = try await site.visitor("Sam", in: elm.id, roles: [.supervisor])
    let foreign = try await site.visitor("Tom", in: oak.id, roles: [.trainer])
    let all = try await site.visitor("Root", roles: [.administrator])
    let points = RetentionCurve.Point(
      band: .atTheQuiz, people: 6, known: Estimate.ofAll(6), predicted: nil)
    #expect(try await site.store.retention(visibleTo: own).overall.points == [points])
    #expect(try await site.store.retention(visibleTo: all).overall.points == [points])
    #expect(try await site.store.retention(visibleTo: foreign).overall.points == [])
  }
}

extension Estimate {
  /// Wilson's interval of so many of so many: n / (n + z²) to 1.
  fileprivate static func ofAll(_ count: Int) -> Estimate? {
    let learned = (0..<count).map { _ -> [Recall] in
      guard let objective = Objective.ID("o"), let quiz = Quiz.ID("q"),
        let date = CalendarDate("2026-01-01")
      else { return [] }
      return [
        Recall(objective: objective, date: date, occasion: .quiz, quiz: quiz, rating: .good)
      ]
    }
    return RetentionReport(of: learned).overall.points.first?.known
  }
}
