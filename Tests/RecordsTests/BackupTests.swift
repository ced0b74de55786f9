import Foundation
import Records
import Testing

@Suite struct BackupTests {
  @Test func copyOfARunningSiteRestoresWhole() async throws {
    let site = try TestSite()
    try await site.liveThroughEverything()
    let restored = NSTemporaryDirectory() + "restored-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: restored, withIntermediateDirectories: false)
    let report = try RecordStore.backUp(
      folder: site.folder, to: restored + "/groundwork.sqlite")
    #expect(report.fault == nil)
    #expect(report.seal == .holds)
    #expect(try await site.store.verifyLedger() == report)
    try FileManager.default.copyItem(
      atPath: site.folder + "/signing.key", toPath: restored + "/signing.key")
    let again = try TestSite(folder: restored, clock: site.clock)
    for table in try site.tables() {
      #expect(try again.rows(of: table) == site.rows(of: table))
    }
    _ = try await again.visitor("New Person")
    #expect(try await again.store.verifyLedger().seal == .holds)
  }

  @Test func holdsEverythingAcknowledgedBeforeItWhileWritesGoOn() async throws {
    let site = try TestSite()
    let output = site.folder + "/copy.sqlite"
    let entries = try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        _ = try await site.store.createPerson(
          NewPerson(name: "P", email: "p\(number)@example.org", agency: nil), by: .siteOperator)
      }
      group.addTask {
        for number in 40..<200 {
          _ = try await site.store.createPerson(
            NewPerson(name: "P", email: "p\(number)@example.org", agency: nil),
            by: .siteOperator)
        }
      }
      let report = try site.store.backUp(to: output)
      try await group.waitForAll()
      #expect(report.fault == nil)
      return report.entries
    }
    #expect((40...200).contains(entries))
  }

  @Test func overwritesNothing() throws {
    let site = try TestSite()
    #expect(throws: RecordsError.outputExists(site.folder + "/signing.key")) {
      try site.store.backUp(to: site.folder + "/signing.key")
    }
  }

  @Test func emptyFolderHasNothingToCopyOrVerify() {
    let nowhere = NSTemporaryDirectory() + "nowhere-\(UUID().uuidString)"
    #expect(throws: RecordsError.noRecords(nowhere)) {
      try RecordStore.backUp(folder: nowhere, to: nowhere + ".sqlite")
    }
    #expect(throws: RecordsError.noRecords(nowhere)) {
      try RecordStore.verifyLedger(in: nowhere)
    }
  }
}
