import Records
import Testing

@Suite struct ErasureTests {
  @Test func textsAreGoneAndTheLedgerHolds() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    let release = try TestCurriculum.release()
    try await site.pass(visitor, release)
    let record = try await site.store.issueCompletionRecord(
      of: TestCurriculum.id("core-path"), in: release, to: visitor.person.id,
      by: .person(visitor.person.id)
    ).record
    try await site.store.erase(visitor.person.id, by: .siteOperator)

    #expect(try await site.store.visitor(for: visitor.session) == nil)
    #expect(try await site.store.completionRecord(record.id) == nil)
    #expect(try site.rows(of: "private_text") == [])
    #expect(try site.rows(of: "credential") == [])
    let root = try await site.visitor("Root", roles: [.administrator])
    let left = try await site.store.personEvidence(of: visitor.person.id, visibleTo: root)
    #expect(
      left.person
        == Person(
          id: visitor.person.id, name: "Erased person", email: "", agency: nil,
          roles: [.learner], isActive: false))
    #expect(left.evidence.count == 1)
    let report = try await site.store.verifyLedger()
    #expect(report.fault == nil)
    let attempts = try await site.store.attempts(of: visitor.person.id, visibleTo: root)
    #expect(attempts.map(\.answers.count) == [1])
  }

  @Test func addressIsFreeForSomebodyElse() async throws {
    let site = try TestSite()
    let first = try await site.visitor("Ada Moss")
    try await site.store.erase(first.person.id, by: .siteOperator)
    let second = try await site.visitor("Ada Moss")
    #expect(second.person.id != first.person.id)
  }
}
