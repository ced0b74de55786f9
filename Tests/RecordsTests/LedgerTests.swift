import Foundation
import GRDB
import Records
import Testing

@Suite struct LedgerTests {
  @Test func refusesToBeChanged() async throws {
    let site = try await siteWithEntries()
    for sql in [
      "UPDATE ledger SET payload = '{}' WHERE sequence = 2",
      "DELETE FROM ledger WHERE sequence = 2",
      """
      INSERT INTO ledger (sequence, recorded_ms, kind, payload, previous, digest)
      VALUES (99, 1, 'roles-set', '{}', zeroblob(32), randomblob(32))
      """,
    ] {
      #expect(throws: DatabaseError.self) { try site.tamper(sql) }
    }
    let report = try await site.store.verifyLedger()
    #expect(report.fault == nil)
    #expect(report.entries == 5)
    #expect(report.seal == .holds)
  }

  @Test(arguments: [
    ("recorded_ms = recorded_ms + 1", LedgerFault.altered(sequence: 3)),
    ("kind = 'activity-set'", .altered(sequence: 3)),
    ("kind = 'Roles'", .malformed(sequence: 3, column: "kind")),
    ("person = randomblob(16)", .altered(sequence: 3)),
    ("person = NULL", .altered(sequence: 3)),
    ("person = x'00'", .malformed(sequence: 3, column: "person")),
    ("actor = randomblob(16)", .altered(sequence: 3)),
    ("actor = 'me'", .malformed(sequence: 3, column: "actor")),
    ("payload = json_set(payload, '$.roles', json('[\"administrator\"]'))", .altered(sequence: 3)),
    ("payload = ' ' || payload", .altered(sequence: 3)),
    ("previous = zeroblob(32)", .broken(sequence: 3)),
    ("digest = randomblob(32)", .altered(sequence: 3)),
    ("digest = NULL", .malformed(sequence: 3, column: "digest")),
    ("sequence = 30", .missing(sequence: 3)),
  ])
  func namesTheEntryWhoseColumnWasChanged(change: String, fault: LedgerFault) async throws {
    let site = try await siteWithEntries()
    try site.store.close()
    try site.tamper(
      "PRAGMA writable_schema = ON",
      "DROP TRIGGER ledger_refuses_update",
      """
      UPDATE sqlite_master SET sql = 'CREATE TABLE ledger (sequence INTEGER PRIMARY KEY,
        recorded_ms, kind, person, actor, payload, previous, digest)' WHERE name = 'ledger'
      """,
      "DELETE FROM sqlite_master WHERE name = 'sqlite_autoindex_ledger_1'",
      "PRAGMA writable_schema = RESET")
    try site.tamper(
      "UPDATE ledger SET \(change) WHERE sequence = 3",
      """
      CREATE TRIGGER ledger_refuses_update BEFORE UPDATE ON ledger
      BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
      """)
    let report = try RecordStore.verifyLedger(in: site.folder)
    #expect(report.fault == fault)
    #expect(report.entries == 2)
  }

  @Test func namesTheEntryThatWasTakenOut() async throws {
    let site = try await siteWithEntries()
    try site.withoutTrigger("delete", "DELETE FROM ledger WHERE sequence = 2")
    #expect(try await site.store.verifyLedger().fault == .missing(sequence: 2))
  }

  @Test func seesThatTheEndWasCutOff() async throws {
    let site = try await siteWithEntries()
    try site.withoutTrigger("delete", "DELETE FROM ledger WHERE sequence = 5")
    #expect(try await site.store.verifyLedger().fault == .endMoved(sealed: 5, found: 4))
    try site.tamper(
      """
      UPDATE ledger_head
      SET sequence = 4, digest = (SELECT digest FROM ledger WHERE sequence = 4)
      """)
    #expect(try await site.store.verifyLedger().fault == .sealForged)
    try site.tamper("DELETE FROM ledger_head")
    #expect(try await site.store.verifyLedger().fault == .endMoved(sealed: 0, found: 4))
  }

  @Test func refusesToGoOnFromAnEndThatWasNotSigned() async throws {
    let site = try await siteWithEntries()
    try site.withoutTrigger("delete", "DELETE FROM ledger WHERE sequence = 5")
    #expect(throws: RecordsError.ledgerEndMoved) { try site.restarted() }
  }

  @Test func seesThatTheGuardsAreGone() async throws {
    let site = try await siteWithEntries()
    try site.tamper("DROP TRIGGER ledger_refuses_delete")
    #expect(try await site.store.verifyLedger().fault == .unguarded)
  }

  @Test func namesTheEntryWhoseTextWasChanged() async throws {
    let site = try await siteWithEntries()
    try site.tamper(
      "UPDATE private_text SET text = replace(text, 'Ada Moss', 'Ada Mole')")
    #expect(try await site.store.verifyLedger().fault == .textAltered(sequence: 2))
  }

  @Test func copyWithoutTheKeyIsCheckedWithTheOneGiven() async throws {
    let site = try await siteWithEntries()
    let key = site.store.issuerKey
    let copy = try site.restarted()
    try copy.store.close()
    try FileManager.default.removeItem(atPath: copy.folder + "/signing.key")
    #expect(try RecordStore.verifyLedger(in: copy.folder).seal == .unchecked)
    #expect(try RecordStore.verifyLedger(in: copy.folder, with: key).seal == .holds)
    let other = try TestSite().store.issuerKey
    #expect(try RecordStore.verifyLedger(in: copy.folder, with: other).fault == .sealForged)
  }

  @Test func namesAreOutsideTheLedger() async throws {
    let site = try await siteWithEntries()
    let ledger = try site.rows(of: "ledger").joined()
    for name in ["Ada", "Moss", "example.org", "Elm"] { #expect(!ledger.contains(name)) }
  }

  /// Agency, person, roles, renaming, deactivation.
  private func siteWithEntries() async throws -> TestSite {
    let site = try TestSite()
    let store = site.store
    let agency = try await store.createAgency(name: "Elm", profile: nil, by: .siteOperator)
    let person = try await store.createPerson(
      NewPerson(name: "Ada Moss", email: "ada@example.org", agency: agency.id),
      by: .siteOperator)
    try await store.setRoles([.learner, .supervisor], of: person.id, by: .siteOperator)
    try await store.rename(
      person.id, name: "Ada Fern", email: "fern@example.org", by: .siteOperator)
    try await store.setActive(false, of: person.id, by: .siteOperator)
    return site
  }
}

extension TestSite {
  /// Tampers as somebody would who knows how the ledger is guarded.
  fileprivate func withoutTrigger(_ name: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: folder + "/groundwork.sqlite")
    try queue.write { database in
      let guarding = try String.fetchOne(
        database, sql: "SELECT sql FROM sqlite_master WHERE name = ?",
        arguments: ["ledger_refuses_\(name)"])
      try database.execute(sql: "DROP TRIGGER ledger_refuses_\(name)")
      try database.execute(sql: sql)
      try database.execute(sql: #require(guarding))
    }
    try queue.close()
  }
}
