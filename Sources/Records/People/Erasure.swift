import GRDB

/// What taking a person out of the records would come to.
public struct ErasurePreview: Hashable, Sendable {
  public let person: Person
  /// Names, addresses, notes, replies, reasons, typed answers and completion records.
  public let texts: Int
  public let completionRecords: Int
  /// The entries about the person, which stay.
  public let entries: Int
}

extension RecordStore {
  /// What `erase` would come to, for those who may.
  public func erasurePreview(
    of person: PersonID, by authority: Authority
  ) async throws -> ErasurePreview {
    try await database.read { database in
      let found = try Scope(database).erasable(person, by: authority)
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM \(table) WHERE person = ?",
          arguments: [person.blob]) ?? 0
      }
      return ErasurePreview(
        person: found, texts: try count("private_text"),
        completionRecords: try count("completion_record"), entries: try count("ledger"))
    }
  }

  /// Takes a person's name and address and everything that was written by or about the person out
  /// of the store, for ever, and out of the files of the folder. What was shown, and when, stays
  /// under an id that leads to nobody, and the ledger still verifies. Earlier backups still hold
  /// the texts. Nobody erases themselves.
  public func erase(_ person: PersonID, by authority: Authority) async throws {
    try await write(concerning: .person(person)) { pen in
      let before = try Scope(pen.database).erasable(person, by: authority)
      guard !before.isErased else { return }
      try pen.erase(person, by: authority)
    }
    await database.emptyLog()
  }
}

extension LedgerPen {
  /// Without asking whether the authority may.
  func erase(_ person: PersonID, by authority: Authority) throws {
    try append(PersonErased(), about: person, by: authority)
    try PersonalColumn.deleteRows(of: person, in: database)
  }
}

extension Person {
  /// Whether the name and the address have been taken out of the records.
  public var isErased: Bool { email == Identity.erased.email }
}

extension Scope {
  fileprivate func erasable(_ person: PersonID, by authority: Authority) throws -> Person {
    let found = try PersonRow.find(person, in: database)
    try requireAdministration(of: found.agency, by: authority)
    guard authority.actor != person else { throw RecordsError.notAllowed }
    return found
  }
}
