import Records
import Testing

@Suite struct InvitationTests {
  @Test func worksOnce() async throws {
    let site = try TestSite()
    let (token, _) = try await invitation(at: site)
    _ = try await site.store.acceptInvitation(token, password: TestSite.password)
    await #expect(throws: RecordsError.invitationNotValid) {
      try await site.store.acceptInvitation(token, password: "another long password")
    }
  }

  @Test func ofTwoAtOnceOneIsRefused() async throws {
    let site = try TestSite()
    let (token, _) = try await invitation(at: site)
    let accepted = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (try? await site.store.acceptInvitation(token, password: TestSite.password)) != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(accepted == 1)
  }

  @Test func expiresAfterAWeek() async throws {
    let site = try TestSite()
    let (token, person) = try await invitation(at: site)
    site.clock.advance(seconds: 7 * 86_400 - 1)
    #expect(try await site.store.invitation(for: token)?.person == person)
    site.clock.advance(seconds: 1)
    #expect(try await site.store.invitation(for: token) == nil)
    await #expect(throws: RecordsError.invitationNotValid) {
      try await site.store.acceptInvitation(token, password: TestSite.password)
    }
  }

  @Test func isReplacedByTheNextOne() async throws {
    let site = try TestSite()
    let (first, person) = try await invitation(at: site)
    let second = try await site.store.invite(person.id, by: .siteOperator)
    #expect(try await site.store.invitation(for: first) == nil)
    #expect(try await site.store.invitation(for: second)?.person == person)
  }

  @Test(arguments: [
    ("too short", RecordsError.passwordTooShort(minimum: 12)),
    (String(repeating: "a", count: 257), .passwordTooLong(maximum: 256)),
    ("Ada@Example.org", .passwordIsName),
    ("ada evergreen", .passwordIsName),
  ])
  func weakPasswordsAreRefusedAndTheLinkStaysGood(
    password: String, error: RecordsError
  ) async throws {
    let site = try TestSite()
    let (token, person) = try await invitation(at: site)
    await #expect(throws: error) {
      try await site.store.acceptInvitation(token, password: password)
    }
    #expect(try await site.store.invitation(for: token)?.person == person)
  }

  @Test func firstLinkMakesTheAdministratorAndNoSecondOne() async throws {
    let site = try TestSite()
    let replaced = try #require(try await site.store.administratorInvitation())
    let token = try #require(try await site.store.administratorInvitation())
    #expect(try await site.store.invitation(for: replaced) == nil)
    let session = try await site.store.acceptAdministratorInvitation(
      token, name: "Root Person", email: "root@example.org", password: TestSite.password)
    #expect(try await site.visit(session).person.roles == [.administrator, .learner])
    #expect(try await site.store.administratorInvitation() == nil)
    await #expect(throws: RecordsError.invitationNotValid) {
      try await site.store.acceptAdministratorInvitation(
        token, name: "Second", email: "second@example.org", password: TestSite.password)
    }
  }

  private func invitation(at site: TestSite) async throws -> (InvitationToken, Person) {
    let person = try await site.store.createPerson(
      NewPerson(name: "Ada Evergreen", email: "ada@example.org", agency: nil),
      by: .siteOperator)
    return (try await site.store.invite(person.id, by: .siteOperator), person)
  }
}
