import Assessment
import CurriculumModel
import Testing

@testable import Records

/// That what is remembered of where people stand is what would be worked out anew.
@Suite struct KnownStandingsTests {
  private let scene: SupervisedTeam
  private let known: KnownStandings

  init() async throws {
    scene = try await SupervisedTeam()
    known = KnownStandings(in: CurriculumIndex(scene.release.curriculum))
  }

  /// The learner's standings as the page of the team works them out, each time twice; and as they
  /// are for a store and a cache that have seen nothing before.
  private func standings(on date: CalendarDate? = nil) async throws -> [Standing] {
    let team = try #require(
      try await scene.site.store.teams(visibleTo: scene.administrator).first)
    let day = try date ?? scene.today
    var found: [StandingOverview] = []
    for _ in 1...2 {
      let roll = try await scene.site.store.teamRoll(of: team.id, visibleTo: scene.administrator)
      let member = try #require(roll.members.first)
      found.append(known.overview(of: member.id, showing: member.evidence, on: day))
      let duties = try await scene.site.store.duties(
        ofPeopleVisibleTo: scene.administrator, on: team.id)
      #expect(duties.map(\.evidence) == [member.evidence])
    }
    let fresh = StandingOverview(
      of: try await scene.site.store.evidence(
        of: scene.learner.person.id, visibleTo: scene.learner),
      in: CurriculumIndex(scene.release.curriculum), on: day)
    #expect(found == [fresh, fresh])
    return fresh.standings(in: try TestCurriculum.id("core"))
  }

  private func attest(until day: CalendarDate?) async throws {
    _ = try await scene.site.store.attest(
      NewAttestation(
        competency: TestCurriculum.id("core-5"), document: "Policy",
        fileDigest: String(repeating: "0", count: 64), covers: [], validUntil: day),
      of: scene.agency, by: .siteOperator)
  }

  /// In the order of the framework: shown by a quiz, by observations, by the agency.
  @Test func followsEveryEntryThatCounts() async throws {
    let store = scene.site.store
    #expect(try await standings() == [.notStarted, .notStarted, .notStarted])
    try await scene.site.pass(scene.learner, scene.release)
    #expect(try await standings() == [.met, .notStarted, .notStarted])
    try await scene.observe("core-6.rapport", .seen, by: scene.supervisor)
    #expect(try await standings() == [.met, .underWay, .notStarted])
    try await scene.observe("core-6.calm", .seen, by: scene.supervisor)
    #expect(try await standings() == [.met, .met, .notStarted])
    try await scene.observe("core-6.calm", .notYet, reason: "Hurried", by: scene.supervisor)
    #expect(try await standings() == [.met, .underWay, .notStarted])
    let waiver = try await store.waive(
      TestCurriculum.id("core-6"), for: scene.learner.person.id, reason: "Earlier", document: nil,
      by: .siteOperator)
    #expect(try await standings() == [.met, .met, .notStarted])
    try await store.revoke(entry: waiver, reason: "Mistaken", by: .siteOperator)
    #expect(try await standings() == [.met, .underWay, .notStarted])
    try await attest(until: nil)
    #expect(try await standings() == [.met, .underWay, .met])
  }

  @Test func followsTheDay() async throws {
    let today = try scene.today
    let later = try #require(CalendarDate(daysSinceEpoch: today.daysSinceEpoch + 100))
    try await attest(until: CalendarDate(daysSinceEpoch: today.daysSinceEpoch + 50))
    #expect(try await standings() == [.notStarted, .notStarted, .met])
    #expect(try await standings(on: later) == [.notStarted, .notStarted, .lapsed])
    #expect(try await standings() == [.notStarted, .notStarted, .met])
  }

  @Test func isOfOneReleaseAlone() async throws {
    try await scene.site.pass(scene.learner, scene.release)
    #expect(try await standings() == [.met, .notStarted, .notStarted])
    let evidence = try await scene.site.store.evidence(
      of: scene.learner.person.id, visibleTo: scene.learner)
    let empty = KnownStandings(in: try .withoutFrameworks)
    let overview = empty.overview(
      of: scene.learner.person.id, showing: evidence, on: try scene.today)
    #expect(overview.standings(in: try TestCurriculum.id("core")) == [])
  }

  @Test func outlivesAMoveBetweenTeams() async throws {
    let store = scene.site.store
    let team = try #require(try await store.teams(visibleTo: scene.administrator).first?.id)
    try await scene.site.pass(scene.learner, scene.release)
    #expect(try await standings() == [.met, .notStarted, .notStarted])
    try await store.removeFromTeam(scene.learner.person.id, team, by: .siteOperator)
    #expect(
      try await store.teamRoll(of: team, visibleTo: scene.administrator).members.isEmpty)
    try await scene.observe("core-6.rapport", .seen, by: scene.administrator)
    try await store.addToTeam(scene.learner.person.id, team, as: .member, by: .siteOperator)
    #expect(try await standings() == [.met, .underWay, .notStarted])
  }

  @Test func forgetsTheNameOfWhoWasErased() async throws {
    let store = scene.site.store
    let team = try #require(try await store.teams(visibleTo: scene.administrator).first?.id)
    try await scene.site.pass(scene.learner, scene.release)
    #expect(try await standings() == [.met, .notStarted, .notStarted])
    try await store.erase(scene.learner.person.id, by: .siteOperator)
    let names = try await store.teamRoll(of: team, visibleTo: scene.administrator)
      .members.map(\.person.name)
    #expect(!names.contains("Ada Moss"))
  }

  @Test func isBounded() throws {
    let day = try scene.today
    for number in 0..<(3 * KnownStandings.capacity) {
      let digits = String(number, radix: 16)
      let person = try #require(
        PersonID(String(repeating: "0", count: 32 - digits.count) + digits))
      _ = known.overview(of: person, showing: [], on: day)
    }
    #expect(known.count <= 2 * KnownStandings.capacity)
  }
}

extension CurriculumIndex {
  fileprivate static var withoutFrameworks: CurriculumIndex {
    get throws {
      CurriculumIndex(
        Curriculum(
          id: try TestCurriculum.id("none"), title: [], publisher: "", language: "en",
          passMark: try #require(Share("80%")), followUp: [], introduction: [], pathways: [],
          frameworks: [], principleGroups: [], glossary: [], wordRules: [], sources: [],
          values: [], agencies: [], modules: [], quizzes: [], pictures: []))
    }
  }
}
