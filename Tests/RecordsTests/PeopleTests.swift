import Records
import Testing

@Suite struct PeopleTests {
  @Test func theRuleForTextsIsTheAgencysAndReachesItsPeopleAtOnce() async throws {
    let team = try await SupervisedTeam()
    let store = team.site.store
    for visitor in [team.supervisor, team.stranger] {
      await #expect(throws: RecordsError.notAllowed) {
        try await store.setTextRule(
          .refuse, of: team.agency, by: .person(visitor.person.id))
      }
    }
    try await store.setTextRule(
      .refuse, of: team.agency, by: .person(team.administrator.person.id))
    let rules = [
      try await store.visitor(for: team.learner.session)?.textRule,
      try await store.visitor(for: team.stranger.session)?.textRule,
    ]
    #expect(rules == [.refuse, .ask])
    let agency = try await store.agencies(visibleTo: team.administrator).first
    #expect(agency?.textRule == .refuse)
  }

  @Test func importAddsAllOrNone() async throws {
    let site = try TestSite()
    let agency = try await site.store.createAgency(
      name: "Elm County", profile: nil, by: .siteOperator)
    let root = try await site.visitor("Root Person", roles: [.administrator])
    let people = ["a@example.org", "b@example.org", "A@EXAMPLE.org"].map {
      NewPerson(name: $0, email: $0, agency: agency.id)
    }
    await #expect(throws: RecordsError.emailTaken("A@EXAMPLE.org")) {
      try await site.store.importPeople(people, by: .person(root.person.id))
    }
    #expect(try await site.store.people(visibleTo: root) == [root.person])
    let added = try await site.store.importPeople(
      Array(people.prefix(2)), by: .person(root.person.id))
    #expect(try await site.store.people(visibleTo: root) == added.map(\.person) + [root.person])
    let link = try #require(added.first)
    let invitation = try #require(try await site.store.invitation(for: link.token))
    #expect(invitation.person == link.person)
    #expect(invitation.expires == link.expires)
  }

  @Test func importPutsPeopleOnTeamsOrAddsNobody() async throws {
    let site = try TestSite()
    let store = site.store
    let root = try await site.visitor("Root Person", roles: [.administrator])
    let (elm, oak) = (
      try await store.createAgency(name: "Elm", profile: nil, by: .siteOperator),
      try await store.createAgency(name: "Oak", profile: nil, by: .siteOperator)
    )
    let own = try await store.createTeam(name: "Intake", in: elm.id, by: .siteOperator)
    let other = try await store.createTeam(name: "Night", in: oak.id, by: .siteOperator)
    let people = [[own.id], [own.id, other.id]].map { teams in
      NewPerson(
        name: "P\(teams.count)", email: "p\(teams.count)@example.org", agency: elm.id, teams: teams)
    }
    let entries = try await store.verifyLedger().entries
    await #expect(throws: RecordsError.otherAgency) {
      try await store.importPeople(people, by: .siteOperator)
    }
    #expect(try await store.people(visibleTo: root) == [root.person])
    #expect(try await store.verifyLedger().entries == entries)
    let added = try await store.importPeople(Array(people.prefix(1)), by: .siteOperator)
    let team = try await store.teams(visibleTo: root).first { $0.id == own.id }
    #expect(team?.members == added.map(\.person.id))
  }

  @Test(arguments: [
    (" ", "a@example.org", RecordsError.nameMissing),
    ("Ada\u{7}", "a@example.org", .nameMissing),
    ("Ada", "example.org", .emailMalformed("example.org")),
    ("Ada", "a@b@c", .emailMalformed("a@b@c")),
    ("Ada", "a b@example.org", .emailMalformed("a b@example.org")),
    ("Ada", "a,b@example.org", .emailMalformed("a,b@example.org")),
    ("Ada", "<a@example.org>", .emailMalformed("<a@example.org>")),
    ("Ada\u{202E}ssoM", "a@example.org", .nameMissing),
  ])
  func refusesWhatIsNoNameOrAddress(
    name: String, email: String, error: RecordsError
  ) async throws {
    let site = try TestSite()
    await #expect(throws: error) {
      try await site.store.createPerson(
        NewPerson(name: name, email: email, agency: nil), by: .siteOperator)
    }
  }

  @Test func renamedPersonSignsInWithTheNewAddress() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    try await site.store.rename(
      visitor.person.id, name: "Ada Fern", email: "fern@example.org", by: .siteOperator)
    #expect(try await site.again(visitor).person.name == "Ada Fern")
    _ = try await site.signIn("fern@example.org")
    await #expect(throws: RecordsError.signInRefused) {
      try await site.signIn("ada.moss@example.org")
    }
  }

  @Test func learnersAndSupervisorsAdministerNobody() async throws {
    let site = try TestSite()
    let agency = try await site.store.createAgency(
      name: "Elm County", profile: nil, by: .siteOperator)
    let visitor = try await site.visitor(
      "Ada Moss", in: agency.id, roles: [.learner, .supervisor, .trainer])
    let authority = Authority.person(visitor.person.id)
    let store = site.store
    await #expect(throws: RecordsError.notAllowed) {
      try await store.createPerson(
        NewPerson(name: "B", email: "b@example.org", agency: agency.id), by: authority)
    }
    await #expect(throws: RecordsError.notAllowed) {
      try await store.setRoles([.administrator], of: visitor.person.id, by: authority)
    }
    await #expect(throws: RecordsError.notAllowed) {
      try await store.createTeam(name: "T", in: agency.id, by: authority)
    }
    await #expect(throws: RecordsError.notAllowed) {
      try await store.invite(visitor.person.id, by: authority)
    }
    await #expect(throws: RecordsError.notAllowed) {
      try await store.createAgency(name: "Mine", profile: nil, by: authority)
    }
  }
}
