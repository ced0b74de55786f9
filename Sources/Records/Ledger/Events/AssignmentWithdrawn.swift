import GRDB

struct AssignmentWithdrawn: LedgerEvent {
  static let kind = LedgerKind.assignmentWithdrawn

  let assignment: AssignmentID

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.execute(
      sql: "DELETE FROM assignment WHERE id = ?", arguments: [assignment.blob])
  }
}
