import CurriculumModel
import Records
import Testing

@Suite struct CompletionRecordTests {
  let site: TestSite
  let visitor: Visitor
  let release: Release
  let pathway: Pathway.ID

  init() async throws {
    site = try TestSite()
    let agency = try await site.store.createAgency(
      name: "Elm County", profile: nil, by: .siteOperator)
    visitor = try await site.visitor("Ada Moss", in: agency.id)
    release = try TestCurriculum.release()
    pathway = try TestCurriculum.id("core-path")
  }

  @Test func isRefusedWhileThePathwayIsNotComplete() async throws {
    await #expect(throws: RecordsError.pathwayNotComplete) { try await issue() }
  }

  @Test func saysWhoWhatHowAndWhen() async throws {
    try await site.pass(visitor, release)
    let report = try await site.store.verifyLedger()
    let record = try await issue().record
    let today = try #require(site.clock.now.day)
    #expect(
      [record.person, record.agency, record.issuer, record.pathwayTitle, record.publisher]
        == ["Ada Moss", "Elm County", "The Test Office", "Core pathway", "The Office"])
    #expect(record.release == release.digest)
    #expect(record.issuerKey == site.store.issuerKey)
    #expect(record.issued == today)
    #expect(record.validUntil == CalendarPeriod(24, .month)?.after(today))
    #expect(record.competencies.map(\.id.rawValue) == ["core-1"])
    #expect(record.competencies.map(\.title) == ["Knows what safety is"])
    #expect(record.competencies.flatMap(\.evidence).map(\.kind) == [.quiz])
    #expect(record.competencies.flatMap(\.evidence).map(\.sequence) == [report.entries])
    #expect(record.ledger.digest == report.digest)
  }

  @Test func verifiesByItselfForThoseWhoTrustTheIssuer() async throws {
    try await site.pass(visitor, release)
    let signed = try await issue()
    let other = try TestSite().store.issuerKey
    #expect(
      CompletionRecord.verify(signed.fileBytes, trusting: [other, site.store.issuerKey])
        == .genuine(signed.record))
    #expect(
      CompletionRecord.verify(signed.fileBytes, trusting: [other])
        == .issuerNotTrusted(signed.record))
  }

  @Test func anyChangedByteIsSeen() async throws {
    try await site.pass(visitor, release)
    let signed = try await issue()
    var accepted: [Int] = []
    for index in signed.fileBytes.indices {
      for flipped: UInt8 in [1, 32, 128] {
        var bytes = signed.fileBytes
        bytes[index] ^= flipped
        switch CompletionRecord.verify(bytes, trusting: [site.store.issuerKey]) {
        case .genuine, .issuerNotTrusted: accepted.append(index)
        case .altered, .unreadable: break
        }
      }
    }
    #expect(accepted == [])
    for addition in [" ", "\n", "}"] {
      #expect(
        CompletionRecord.verify(
          signed.fileBytes + Array(addition.utf8), trusting: [site.store.issuerKey])
          == (addition == "}" ? .unreadable : .altered))
    }
  }

  @Test func askingAgainGivesTheSameRecordUntilSomethingChanged() async throws {
    try await site.pass(visitor, release)
    let first = try await issue()
    #expect(try await issue() == first)
    try await site.pass(visitor, release)
    site.clock.advance(seconds: 3 * 86_400)
    try await site.store.revokeCompletionRecord(
      first.record.id, reason: "Renewed.", by: .siteOperator)
    let signedIn = try await site.signIn("ada.moss@example.org")
    let second = try await site.store.issueCompletionRecord(
      of: pathway, in: release, to: visitor.person.id, by: .person(visitor.person.id))
    #expect(second.record.id != first.record.id)
    let all = try await site.store.completionRecords(
      of: visitor.person.id, visibleTo: site.visit(signedIn))
    #expect(all.map(\.id) == [second.record.id, first.record.id])
  }

  @Test func revokedRecordsStillVerifyAndSaySoOnTheirPage() async throws {
    try await site.pass(visitor, release)
    let signed = try await issue()
    #expect(try await site.store.completionRecord(signed.record.id)?.revoked == nil)
    await #expect(throws: RecordsError.notAllowed) {
      try await site.store.revokeCompletionRecord(
        signed.record.id, reason: "", by: .person(visitor.person.id))
    }
    try await site.store.revokeCompletionRecord(
      signed.record.id, reason: "By mistake.", by: .siteOperator)
    let published = try #require(try await site.store.completionRecord(signed.record.id))
    #expect(published.revoked == site.clock.now)
    #expect(published.signed == signed)
    #expect(
      CompletionRecord.verify(published.signed.fileBytes, trusting: [site.store.issuerKey])
        == .genuine(signed.record))
    await #expect(throws: RecordsError.alreadyRevoked) {
      try await site.store.revokeCompletionRecord(
        signed.record.id, reason: "Again.", by: .siteOperator)
    }
  }

  @Test func strangersCannotHaveOneIssued() async throws {
    try await site.pass(visitor, release)
    let stranger = try await site.visitor("Ben Lake")
    await #expect(throws: RecordsError.notFound(.person)) {
      try await site.store.issueCompletionRecord(
        of: pathway, in: release, to: visitor.person.id, by: .person(stranger.person.id))
    }
  }

  @Test(arguments: ["", "{}", "[1]", #"{"record":{},"signature":""}"#, "\u{0}"])
  func otherFilesAreUnreadable(text: String) {
    #expect(CompletionRecord.verify(Array(text.utf8), trusting: []) == .unreadable)
  }

  @Test func isCurrentThroughItsLastDay() async throws {
    try await site.pass(visitor, release)
    let record = try await issue().record
    let last = try #require(record.validUntil)
    #expect(record.isCurrent(on: last))
    #expect(!record.isCurrent(on: try #require(CalendarPeriod(1, .day)?.after(last))))
  }

  private func issue() async throws -> SignedCompletionRecord {
    try await site.store.issueCompletionRecord(
      of: pathway, in: release, to: visitor.person.id, by: .person(visitor.person.id))
  }
}
