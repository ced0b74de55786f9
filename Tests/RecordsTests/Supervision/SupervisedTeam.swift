import Assessment
import CurriculumModel
import Records
import Testing

/// A learner and a colleague on a team with two supervisors, an administrator, and somebody of
/// another agency.
struct SupervisedTeam {
  let site: TestSite
  let agency: AgencyID
  let release: Release
  let learner: Visitor
  let supervisor: Visitor
  let second: Visitor
  let administrator: Visitor
  let stranger: Visitor

  init() async throws {
    site = try TestSite()
    let store = site.store
    release = try TestCurriculum.release(attempts: 1)
    agency = try await store.createAgency(name: "Elm", profile: nil, by: .siteOperator).id
    let other = try await store.createAgency(name: "Oak", profile: nil, by: .siteOperator).id
    let team = try await store.createTeam(name: "Day", in: agency, by: .siteOperator).id
    learner = try await site.visitor("Ada Moss", in: agency)
    supervisor = try await site.visitor("Sam Reed", in: agency, roles: [.learner, .supervisor])
    second = try await site.visitor("Kim Lake", in: agency, roles: [.supervisor])
    administrator = try await site.visitor("Eve Lang", in: agency, roles: [.administrator])
    stranger = try await site.visitor(
      "Ben Ito", in: other, roles: [.supervisor, .administrator])
    for (visitor, part) in [
      (learner, Team.Part.member), (supervisor, .supervisor), (second, .supervisor),
    ] {
      try await store.addToTeam(visitor.person.id, team, as: part, by: .siteOperator)
    }
  }

  var today: CalendarDate {
    get throws { try #require(site.clock.now.day) }
  }

  @discardableResult
  func observe(
    _ skill: String, _ level: ObservationLevel, reason: String? = nil, daysAgo: Int = 0,
    by visitor: Visitor
  ) async throws -> ObservationID {
    let day = try #require(CalendarDate(daysSinceEpoch: today.daysSinceEpoch - daysAgo))
    return try await site.store.observe(
      learner.person.id, in: TestCurriculum.id("core-6"),
      [NewObservation(skill: TestCurriculum.id(skill), level: level, reason: reason)],
      on: Occasion(day: day, place: "At the door", note: "Spoke calmly"), release: release,
      by: .person(visitor.person.id))[0]
  }

  func standing(of competency: String) async throws -> Standing {
    competencyStanding(
      of: try TestCurriculum.id(competency), in: CurriculumIndex(release.curriculum),
      evidence: try await site.store.evidence(of: learner.person.id, visibleTo: learner),
      on: try today
    ).standing
  }

  func record() async throws -> SupervisionRecord {
    try await site.store.supervision(of: learner.person.id, visibleTo: learner)
  }
}
