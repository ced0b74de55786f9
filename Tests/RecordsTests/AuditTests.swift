import CurriculumModel
import Records
import Testing

/// Who may look through what, and what a filter finds.
@Suite struct AuditTests {
  @Test func tellsWhoDidWhatToWhom() async throws {
    let world = try await ScopeTests.World()
    try await world.site.store.setRoles(
      [.learner, .trainer], of: world.elmMember.person.id,
      by: .person(world.elmAdministrator.person.id))
    let page = try await world.site.store.audit(
      AuditQuery(), limit: 2, by: .person(world.elmAdministrator.person.id))
    #expect(
      page.entries.map(\.line) == [
        "Elm Admin set the roles to learner, trainer: Elm Member (Elm)",
        "The site put the person on the team “North” as member: Elm Member (Elm)",
      ])
  }

  @Test func staysInTheAgency() async throws {
    let world = try await ScopeTests.World()
    let elm = try await world.lines(by: world.elmAdministrator)
    let everything = try await world.lines(by: world.root)
    #expect(elm.allSatisfy { $0.hasSuffix("(Elm)") && !$0.contains("Oak") })
    #expect(everything.filter { $0.hasSuffix("(Elm)") } == elm)
    #expect(everything.contains { $0.contains("Oak Member") })
    #expect(everything.contains { $0.contains("Root") })
    for viewer in [world.elmSupervisor, world.elmMember, world.oakSupervisor] {
      await #expect(throws: RecordsError.notAllowed) { try await world.lines(by: viewer) }
    }
  }

  @Test func findsNobodyElsesPeople() async throws {
    let world = try await ScopeTests.World()
    let authority = Authority.person(world.elmAdministrator.person.id)
    let found = try await world.site.store.auditedPeople(
      matching: "MEMBER", limit: 9, by: authority)
    #expect(found.map(\.name) == ["Elm Member"])
    let stranger = world.oakMember.person.id
    #expect(
      try await world.site.store.auditedPeople(matching: "\(stranger)", limit: 9, by: authority)
        == [])
    let page = try await world.site.store.audit(
      AuditQuery(people: [stranger]), limit: 9, by: authority)
    #expect(page.entries == [])
  }

  @Test func findsWhatAPersonDidAndWhatWasDoneToThem() async throws {
    let world = try await ScopeTests.World()
    let admin = world.elmAdministrator.person.id
    try await world.site.store.setActive(
      false, of: world.elmOther.person.id, by: .person(admin))
    let page = try await world.site.store.audit(
      AuditQuery(people: [admin]), limit: 9, by: .siteOperator)
    #expect(
      page.entries.map(\.line) == [
        "Elm Admin closed the account: Elm Other (Elm)",
        "The site added the person as administrator: Elm Admin (Elm)",
      ])
  }

  @Test func filtersByKindAndDay() async throws {
    let world = try await ScopeTests.World()
    let first = try #require(world.site.clock.now.day)
    world.site.clock.advance(seconds: 86_400)
    let second = try #require(world.site.clock.now.day)
    _ = try await world.site.store.createTeam(name: "East", in: world.elm.id, by: .siteOperator)
    let kind = AuditKind("team-created")
    func deeds(_ since: CalendarDate?, _ until: CalendarDate?) async throws -> [String] {
      try await world.site.store.audit(
        AuditQuery(kind: kind, since: since, until: until), limit: 9,
        by: .person(world.elmAdministrator.person.id)
      ).entries.map { $0.deed.text(in: nil) }
    }
    #expect(try await deeds(nil, nil) == ["made the team “East”", "made the team “North”"])
    #expect(try await deeds(second, nil) == ["made the team “East”"])
    #expect(try await deeds(nil, first) == ["made the team “North”"])
    #expect(try await deeds(first, second).count == 2)
    #expect(try await deeds(CalendarDate("2001-01-01"), CalendarDate("2001-12-31")) == [])
  }

  @Test func turnsPagesBothWays() async throws {
    let world = try await ScopeTests.World()
    let authority = Authority.person(world.elmAdministrator.person.id)
    func page(_ place: AuditPlace) async throws -> AuditStretch {
      try await world.site.store.audit(AuditQuery(), at: place, limit: 4, by: authority)
    }
    let first = try await page(.before(nil))
    let second = try await page(#require(first.onward))
    #expect(first.back == nil)
    #expect(first.entries.count == 4 && second.entries.count == 4)
    let again = try await page(#require(second.back))
    #expect(again.entries == first.entries.reversed())
  }

  @Test func commandReadsEveryEntryOfAFolderInOrder() async throws {
    let world = try await ScopeTests.World()
    var sequences: [Int] = []
    try OperatorAudit(folder: world.site.folder).forEach(AuditQuery()) {
      sequences.append($0.sequence)
    }
    #expect(sequences == Array(1...sequences.count))
    #expect(try OperatorAudit(folder: world.site.folder).people(matching: "Oak").count == 2)
  }
}

extension AuditEntry {
  /// As one line, titles by their ids.
  var line: String {
    let whom = person.map { ": \($0.name)" } ?? ""
    return "\(actor.name) \(deed.text(in: nil))\(whom) (\(agency ?? "no agency"))"
  }
}

extension ScopeTests.World {
  fileprivate func lines(by viewer: Visitor) async throws -> [String] {
    try await site.store.audit(AuditQuery(), limit: 100, by: .person(viewer.person.id))
      .entries.map(\.line)
  }
}
