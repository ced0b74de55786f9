import Records
import Testing

@Suite struct SignInTests {
  @Test func invitedPersonChoosesAPasswordAndIsKnown() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    #expect(visitor.person.name == "Ada Moss")
    #expect(visitor.person.roles == [.learner])
    let again = try await site.store.signIn(
      email: "ADA.moss@example.org ", password: TestSite.password, address: "192.0.2.1")
    #expect(try await site.visit(again).person == visitor.person)
  }
}
