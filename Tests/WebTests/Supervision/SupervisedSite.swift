import HummingbirdTesting
import Records
import Testing

/// A site with a learner on a team that two supervise, an administrator of their agency, and
/// somebody who may do everything in another one.
struct SupervisedSite {
  let site: WebSite
  let team: Team
  let learner: Visitor
  let supervisor: Visitor
  let second: Visitor
  let administrator: Visitor
  let stranger: Visitor

  init() async throws {
    site = try await WebSite()
    team = try await site.store.createTeam(name: "Intake", in: site.agency.id, by: .siteOperator)
    learner = try await site.visitor("Ada Moss")
    supervisor = try await site.visitor("Sam Reed", [.supervisor])
    second = try await site.visitor("Kim Lake", [.supervisor])
    administrator = try await site.visitor("Eve Lang", [.administrator])
    let other = try await site.store.createAgency(
      name: "Oak County", profile: nil, by: .siteOperator)
    stranger = try await site.visitor(
      "Ben Ito", [.learner, .supervisor, .administrator], in: other.id)
    for (person, part) in [
      (learner, Team.Part.member), (supervisor, .supervisor), (second, .supervisor),
    ] {
      try await site.store.addToTeam(person.person.id, team.id, as: part, by: .siteOperator)
    }
  }

  var person: String { "/people/\(learner.person.id)" }
  var form: String { "\(person)/observations/core-6" }

  func test(_ body: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
    try await site.test(serving: try .supervised, body)
  }

  /// Both skills at this level, on a day long ago.
  func observe(
    _ level: String, _ reason: String = "", day: String = "2026-01-31", in browser: Browser
  ) async throws -> TestResponse {
    try await browser.post(
      form,
      ["core-6.rapport", "core-6.calm"].flatMap { skill in
        [("level.\(skill)", level), ("reason.\(skill)", reason)]
      } + [("day", day), ("place", "Intake"), ("note", "A quiet voice"), ("step", "save")],
      from: form)
  }
}
