import Assessment
import CurriculumModel
import Records
import Testing

@testable import groundwork

/// What supervisors and agencies do in the demonstration.
@Suite struct SupervisedDemonstrationTests {
  let folder = TemporaryFolder()

  private func visitor(_ account: String, in store: RecordStore) async throws -> Visitor {
    let session = try await store.signIn(
      email: "\(account)@\(DemoPerson.domain)", password: DemoAccounts.password, address: "test")
    return try #require(try await store.visitor(for: session))
  }

  @Test func somebodyHasCompletedThePathwayThatAsksForObservationAndDocuments() async throws {
    let release = try TestReleases.release()
    let curriculum = CurriculumIndex(release.curriculum)
    try await Demonstration(
      folder: DemoFolder(path: folder.path), release: release, clock: .system, report: { _ in }
    ).make()
    let store = try RecordStore.open(in: folder.path)
    let graduate = try await visitor("graduate", in: store)
    let records = try await store.completionRecords(of: graduate.person.id, visibleTo: graduate)
    let kinds = records.flatMap(\.record.competencies).flatMap(\.evidence).map(\.kind)
    #expect(Set(kinds) == [.quiz, .observation, .attestation])

    let today = try #require(WallClock.system.now().day)
    let supervisor = try await visitor("supervisor", in: store)
    let avery = try #require(
      try await store.people(visibleTo: supervisor).first { $0.name == "Avery Example" })
    let evidence = try await store.evidence(of: avery.id, visibleTo: supervisor)
    let observed = curriculum.competencies.values.filter { $0.evidence.contains(.observation) }
    let standings = observed.map {
      competencyStanding(of: $0.id, in: curriculum, evidence: evidence, on: today)
    }
    #expect(
      standings.flatMap(\.requirements).map { [$0.kind: $0.standing] }
        == [[.quiz: .met], [.observation: .underWay]])
    #expect(try await store.drafts(by: supervisor).count == 1)
  }
}
