import Foundation
import Records
import Testing

@Suite struct FolderTests {
  @Test func filesAreTheOwnersAlone() throws {
    let site = try TestSite()
    for name in ["groundwork.sqlite", "groundwork.sqlite-wal", "signing.key"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(site.folder)/\(name)")
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func refusesAKeyThatOthersCanRead() throws {
    let site = try TestSite()
    let key = site.folder + "/signing.key"
    try site.store.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: key)
    #expect(throws: RecordsError.keyReadableByOthers(key)) {
      try RecordStore.verifyLedger(in: site.folder)
    }
    #expect(throws: RecordsError.self) { try site.restarted() }
  }

  @Test func keepsItsKey() throws {
    let site = try TestSite()
    #expect(try site.restarted().store.issuerKey == site.store.issuerKey)
  }

  @Test func refusesToGoOnWithoutTheKeyOfItsRecords() async throws {
    let site = try TestSite()
    _ = try await site.visitor("Ada Moss")
    try FileManager.default.removeItem(atPath: site.folder + "/signing.key")
    let error = #expect(throws: RecordsError.self) { try site.restarted() }
    guard case .keyMissing = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func makesNoRecordsForWhoeverLooksAfterThem() throws {
    let folder = NSTemporaryDirectory() + "records-\(UUID().uuidString)"
    #expect(throws: RecordsError.noRecords(folder)) {
      try RecordStore.openExisting(in: folder)
    }
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func oneServerAtATime() throws {
    let site = try TestSite()
    #expect(throws: RecordsError.folderInUse(site.folder)) {
      try RecordStore.open(in: site.folder)
    }
  }

  /// What reads or writes beside the server says what to do, and not what SQLite said; the ledger is
  /// checked and copied as any version left it.
  @Test(arguments: [
    ("DELETE FROM grdb_migrations WHERE identifier LIKE '13 %'", RecordsError.olderSchema),
    ("INSERT INTO grdb_migrations VALUES ('99 tables to come')", .newerSchema),
  ])
  func programsBesideTheServerWantTablesOfTheirVersion(
    change: String, refusal: RecordsError
  ) async throws {
    let site = try TestSite()
    _ = try await site.visitor("Ada Moss")
    try site.tamper(change)
    #expect(throws: refusal) { try ReminderBook(folder: site.folder) }
    #expect(throws: refusal) { try OperatorAudit(folder: site.folder).people(matching: "ada") }
    await #expect(throws: refusal) {
      try await OperatorRoll(folder: site.folder).peopleOnRoll()
    }
    #expect(try RecordStore.verifyLedger(in: site.folder).fault == nil)
    let copy = site.folder + "/copy.sqlite"
    #expect(try RecordStore.backUp(folder: site.folder, to: copy).fault == nil)
  }
}
