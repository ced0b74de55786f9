import GRDB

extension RecordStore {
  /// Takes a person's name, address, typed answers, completion records and reasons out of the
  /// store, for ever. What was shown, and when, stays under an id that leads to nobody, and the
  /// ledger still verifies. Earlier backups still hold the texts.
  public func erase(_ person: PersonID, by authority: Authority) async throws {
    try await write(concerning: .person(person)) { pen in
      let before = try PersonRow.find(person, in: pen.database)
      try Scope(pen.database).requireAdministration(of: before.agency, by: authority)
      try pen.append(PersonErased(), about: person, by: authority)
      try pen.endAccess(of: person)
      for table in [
        "private_text", "credential", "open_attempt", "lesson_read", "notice_acknowledged",
        "observation_draft",
      ] {
        try pen.database.execute(
          sql: "DELETE FROM \(table) WHERE person = ?", arguments: [person.blob])
      }
      try pen.database.execute(
        sql: "DELETE FROM observation_draft WHERE author = ?", arguments: [person.blob])
    }
  }
}
