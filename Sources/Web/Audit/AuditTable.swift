import CurriculumModel
import Interchange
import Records

/// Every entry that a search finds, the latest first, as a table for a spreadsheet: written piece by
/// piece, however many there are.
struct AuditTable: Sendable {
  private static let entriesAtOnce = 1_000

  let store: RecordStore
  let question: SiteEnvironment.AuditQuestion
  let authority: Authority
  /// For titles.
  let titles: CurriculumIndex

  /// Each piece is read after the one before was taken. What comes into the ledger meanwhile is
  /// later than all of it, and not in it.
  func write(_ piece: (String) async throws -> Void) async throws {
    try await piece(text([AuditEntry.columns]))
    guard case .query(let query) = question else { return }
    var place: AuditPlace? = .before(nil)
    while let next = place {
      let found = try await store.audit(query, at: next, limit: Self.entriesAtOnce, by: authority)
      guard !found.entries.isEmpty else { return }
      try await piece(text(found.entries.map { $0.cells(in: titles) }))
      place = found.onward
    }
  }

  private func text(_ rows: [[String]]) -> String {
    var writer = CSVWriter()
    for row in rows { writer.append(row) }
    return writer.text
  }
}
