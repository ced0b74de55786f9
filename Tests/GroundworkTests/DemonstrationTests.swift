import Assessment
import CurriculumModel
import Records
import Testing

@testable import groundwork

@Suite struct DemonstrationTests {
  let folder = TemporaryFolder()

  private func make(_ release: Release) async throws {
    try await Demonstration(
      folder: DemoFolder(path: folder.path), release: release, clock: .system, report: { _ in }
    ).make()
  }

  private func visitor(_ account: String, in store: RecordStore) async throws -> Visitor {
    let session = try await store.signIn(
      email: "\(account)@\(DemoPerson.domain)", password: DemoAccounts.password, address: "test")
    return try #require(try await store.visitor(for: session))
  }

  @Test(arguments: TestReleases.folders)
  func opensEveryAccountOfTheTour(release: String) async throws {
    try await make(try TestReleases.release(of: release))
    let store = try RecordStore.open(in: folder.path)
    for entry in DemoCast.tour {
      let person = try #require(DemoCast.people.first { $0.account == entry.account })
      let visitor = try await visitor(entry.account, in: store)
      #expect(visitor.person.name == person.name)
      #expect(visitor.person.roles == person.roles)
    }
    #expect(try await store.administratorInvitation() == nil)
  }

  @Test func showsEveryStandingAndKindOfAttempt() async throws {
    let release = try TestReleases.release()
    let curriculum = CurriculumIndex(release.curriculum)
    try await make(release)
    let store = try RecordStore.open(in: folder.path)
    let everyone = try await visitor("administrator", in: store)
    let today = try #require(WallClock.system.now().day)
    var standings: Set<Standing> = []
    var outcomes: Set<Bool> = []
    for person in try await store.duties(ofPeopleVisibleTo: everyone) {
      standings.formUnion(
        curriculum.competencies.keys.map {
          competencyStanding(of: $0, in: curriculum, evidence: person.evidence, on: today).standing
        })
      let attempts = try await store.attempts(of: person.id, visibleTo: everyone)
      outcomes.formUnion(attempts.compactMap(\.outcome?.isPassed))
    }
    #expect(standings.isSuperset(of: [.notStarted, .met, .due, .lapsed]))
    #expect(outcomes == [true, false])
    let learner = try await visitor("learner", in: store)
    #expect(try await store.openAttempts(by: learner).count == 1)
  }

  @Test func givesRecordsWhereQuizzesCompleteAPathway() async throws {
    try await make(try TestReleases.release(of: "Scripts/lib/kill-curriculum"))
    let store = try RecordStore.open(in: folder.path)
    let graduate = try await visitor("graduate", in: store)
    let records = try await store.completionRecords(of: graduate.person.id, visibleTo: graduate)
    #expect(records.map(\.record.person) == ["Demo Graduate"])
  }

  @Test func keepsTheAgenciesApart() async throws {
    try await make(try TestReleases.release())
    let store = try RecordStore.open(in: folder.path)
    let supervisor = try await visitor("supervisor", in: store)
    let other = try await visitor("shelter.supervisor", in: store)
    let own = try await store.people(visibleTo: supervisor)
    let theirs = try await store.people(visibleTo: other)
    #expect(own.count == 13)
    #expect(theirs.count == 6)
    #expect(Set(own).isDisjoint(with: theirs))
  }

  @Test func isMadeOnce() async throws {
    let release = try TestReleases.release(of: "Scripts/lib/kill-curriculum")
    try await make(release)
    let before = try RecordStore.verifyLedger(in: folder.path)
    try await make(release)
    #expect(try RecordStore.verifyLedger(in: folder.path) == before)
  }

  @Test func isMadeAnewWhereItWasInterrupted() async throws {
    let unfinished = DemoFolder(path: folder.path)
    try unfinished.begin()
    try RecordStore.open(in: folder.path).close()
    try folder.write("half a page", to: "groundwork.sqlite-wal")
    try await make(try TestReleases.release(of: "Scripts/lib/kill-curriculum"))
    #expect(try unfinished.state() == .finished)
    #expect(try RecordStore.verifyLedger(in: folder.path).isSound)
  }

  @Test func leavesAFolderAloneThatIsSomebodys() async throws {
    try RecordStore.open(in: folder.path).close()
    let before = try folder.files()
    await #expect(throws: DemoError.folderNotEmpty(folder.path)) {
      try await make(try TestReleases.release())
    }
    #expect(try folder.files() == before)
  }

  @Test func keepsAwayFromOneThatIsBeingMade() async throws {
    try DemoFolder(path: folder.path).begin()
    let store = try RecordStore.open(in: folder.path)
    await #expect(throws: RecordsError.folderInUse(folder.path)) {
      try await make(try TestReleases.release())
    }
    try store.close()
  }
}
