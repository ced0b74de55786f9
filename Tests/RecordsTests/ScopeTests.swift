import CurriculumModel
import Records
import Testing

/// Two agencies with a team each: nobody sees across.
@Suite struct ScopeTests {
  struct World {
    let site: TestSite
    let elm: Agency
    let oak: Agency
    let root: Visitor
    let elmAdministrator: Visitor
    let elmSupervisor: Visitor
    let elmMember: Visitor
    let elmOther: Visitor
    let oakSupervisor: Visitor
    let oakMember: Visitor
    let elmTeam: Team

    init() async throws {
      let site = try TestSite()
      let store = site.store
      self.site = site
      elm = try await store.createAgency(name: "Elm", profile: nil, by: .siteOperator)
      oak = try await store.createAgency(name: "Oak", profile: nil, by: .siteOperator)
      root = try await site.visitor("Root", roles: [.administrator])
      elmAdministrator = try await site.visitor("Elm Admin", in: elm.id, roles: [.administrator])
      elmSupervisor = try await site.visitor("Elm Boss", in: elm.id, roles: [.supervisor])
      elmMember = try await site.visitor("Elm Member", in: elm.id)
      elmOther = try await site.visitor("Elm Other", in: elm.id)
      oakSupervisor = try await site.visitor("Oak Boss", in: oak.id, roles: [.supervisor])
      oakMember = try await site.visitor("Oak Member", in: oak.id)
      elmTeam = try await store.createTeam(name: "North", in: elm.id, by: .siteOperator)
      let oakTeam = try await store.createTeam(name: "South", in: oak.id, by: .siteOperator)
      for (person, team, part) in [
        (elmSupervisor, elmTeam, Team.Part.supervisor), (elmMember, elmTeam, .member),
        (oakSupervisor, oakTeam, .supervisor), (oakMember, oakTeam, .member),
      ] {
        try await store.addToTeam(person.person.id, team.id, as: part, by: .siteOperator)
      }
    }

    func names(visibleTo visitor: Visitor) async throws -> [String] {
      try await site.store.people(visibleTo: visitor).map(\.name)
    }
  }

  @Test func everyRoleSeesItsOwnPeopleAndNobodyElse() async throws {
    let world = try await World()
    #expect(
      try await world.names(visibleTo: world.root) == [
        "Elm Admin", "Elm Boss", "Elm Member", "Elm Other", "Oak Boss", "Oak Member", "Root",
      ])
    #expect(
      try await world.names(visibleTo: world.elmAdministrator) == [
        "Elm Admin", "Elm Boss", "Elm Member", "Elm Other",
      ])
    #expect(try await world.names(visibleTo: world.elmSupervisor) == ["Elm Boss", "Elm Member"])
    #expect(try await world.names(visibleTo: world.elmMember) == ["Elm Member"])
    #expect(try await world.names(visibleTo: world.oakSupervisor) == ["Oak Boss", "Oak Member"])
  }

  @Test func hiddenPeopleAnswerLikePeopleWhoDoNotExist() async throws {
    let world = try await World()
    let store = world.site.store
    let stranger = world.oakMember.person.id
    let viewer = world.elmSupervisor
    await #expect(throws: RecordsError.notFound(.person)) {
      try await store.person(stranger, visibleTo: viewer)
    }
    await #expect(throws: RecordsError.notFound(.person)) {
      try await store.personEvidence(of: stranger, visibleTo: viewer)
    }
    await #expect(throws: RecordsError.notFound(.person)) {
      try await store.attempts(of: stranger, visibleTo: viewer)
    }
    await #expect(throws: RecordsError.notFound(.person)) {
      try await store.completionRecords(of: stranger, visibleTo: viewer)
    }
    await #expect(throws: RecordsError.notFound(.person)) {
      try await store.assignments(of: stranger, visibleTo: viewer)
    }
    await #expect(throws: RecordsError.notFound(.person)) {
      try await store.readLessons(of: stranger, visibleTo: viewer)
    }
    await #expect(throws: RecordsError.notFound(.person)) {
      try await store.readings(of: stranger, visibleTo: viewer)
    }
    let attempt = try await store.startAttempt(
      on: TestCurriculum.form(), of: TestCurriculum.module(), in: TestCurriculum.release(),
      by: world.oakMember)
    await #expect(throws: RecordsError.notFound(.attempt)) {
      try await store.attempt(attempt.id, visibleTo: viewer)
    }
  }

  @Test func sightEndsWithTheRoleOrTheTeam() async throws {
    let world = try await World()
    let store = world.site.store
    let boss = world.elmSupervisor
    try await store.setRoles([.learner], of: boss.person.id, by: .siteOperator)
    #expect(try await world.names(visibleTo: boss) == ["Elm Boss"])
    try await store.setRoles([.supervisor], of: boss.person.id, by: .siteOperator)
    #expect(try await world.names(visibleTo: boss) == ["Elm Boss", "Elm Member"])
    try await store.removeFromTeam(
      world.elmMember.person.id, world.elmTeam.id, by: .siteOperator)
    #expect(try await world.names(visibleTo: boss) == ["Elm Boss"])
  }

  @Test func administratorsChangeTheirOwnAgencyOnly() async throws {
    let world = try await World()
    let store = world.site.store
    let authority = Authority.person(world.elmAdministrator.person.id)
    await #expect(throws: RecordsError.notAllowed) {
      try await store.setRoles([], of: world.oakMember.person.id, by: authority)
    }
    await #expect(throws: RecordsError.notAllowed) {
      try await store.invite(world.root.person.id, by: authority)
    }
    await #expect(throws: RecordsError.notAllowed) {
      try await store.createPerson(
        NewPerson(name: "X", email: "x@example.org", agency: nil), by: authority)
    }
    await #expect(throws: RecordsError.otherAgency) {
      try await store.addToTeam(
        world.oakMember.person.id, world.elmTeam.id, as: .member, by: authority)
    }
    #expect(try await store.agencies(visibleTo: world.elmAdministrator) == [world.elm])
    #expect(try await store.agencies(visibleTo: world.root) == [world.elm, world.oak])
  }

  @Test func supervisorsAssignToTheirOwnOnly() async throws {
    let world = try await World()
    let store = world.site.store
    let pathway: Pathway.ID = try TestCurriculum.id("core-path")
    let authority = Authority.person(world.elmSupervisor.person.id)
    let given = try await store.assign(
      pathway, to: .team(world.elmTeam.id), due: CalendarDate("2026-12-01"), by: authority)
    #expect(try await world.site.again(world.elmMember).assignments == [given])
    #expect(try await world.site.again(world.elmOther).assignments == [])
    for recipient in [world.elmOther, world.oakMember, world.elmSupervisor] {
      await #expect(throws: RecordsError.notAllowed) {
        try await store.assign(
          pathway, to: .person(recipient.person.id), due: nil, by: authority)
      }
    }
    try await store.withdraw(given.id, by: authority)
    #expect(try await world.site.again(world.elmMember).assignments == [])
  }

  @Test func teamsShowOnlyTheirSupervisors() async throws {
    let world = try await World()
    let store = world.site.store
    #expect(
      try await store.teams(visibleTo: world.elmSupervisor) == [
        Team(
          id: world.elmTeam.id, agency: world.elm.id, name: "North",
          members: [world.elmMember.person.id], supervisors: [world.elmSupervisor.person.id])
      ])
    #expect(try await store.teams(visibleTo: world.elmMember) == [])
    #expect(try await store.teams(visibleTo: world.root).map(\.name) == ["North", "South"])
  }
}
