import CanonicalJSON
public import CurriculumModel
import Foundation
import GRDB

/// The audit of a data folder, for whoever can run commands on the machine. Changes nothing, and
/// can read beside a server.
public struct OperatorAudit: Sendable {
  private let folder: String

  public init(folder: String) {
    self.folder = folder
  }

  /// Calls `body` with every entry, the earliest first, all as they were at one moment.
  public func forEach(_ query: AuditQuery, _ body: (AuditEntry) throws -> Void) throws {
    try read { database in
      var place: AuditPlace? = .after(0)
      while let next = place {
        let page = try AuditReader(database: database, reach: .everything)
          .page(query, at: next, limit: 1_000)
        try page.entries.forEach(body)
        place = page.onward
      }
    }
  }

  /// Everyone with this id, or with this text in the name or the address.
  public func people(matching text: String) throws -> [Person] {
    try read { try PersonRow.matching(text, within: nil, limit: 1_000, in: $0) }
  }

  /// What was taught last, for its titles; `nil` where nothing was kept yet.
  public func lastCurriculum() throws -> Curriculum? {
    let bytes = try read {
      try Data.fetchOne($0, sql: "SELECT bytes FROM release ORDER BY kept_ms DESC LIMIT 1")
    }
    return try bytes.map {
      try CanonicalJSONDecoder().decode(Curriculum.self, from: Array($0))
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try ReadOnlyRecords(StoreFolder(path: folder)).read(body)
  }
}
