import CanonicalJSON
import Foundation
import GRDB

/// The texts beside the ledger that are not the ones that were committed to.
struct AlteredTexts {
  /// In hexadecimal digits, as payloads have them.
  private let commitments: Set<String>
  /// Whether a text stands there under a commitment that is none of its own.
  var areThere: Bool { !commitments.isEmpty }

  init(in database: Database) throws {
    var altered: Set<String> = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT commitment, salt, text FROM private_text")
    while let row = try rows.next() {
      let stated = Data.fromDatabaseValue(row[0]).map(Array.init) ?? []
      let salt = Data.fromDatabaseValue(row[1]).map(Array.init) ?? []
      let text = String.fromDatabaseValue(row[2]) ?? ""
      if Commitment(to: Array(text.utf8), salt: salt).bytes != stated {
        altered.insert(stated.hex)
      }
    }
    commitments = altered
  }

  /// Whether a payload commits to one of them.
  func areNamed(in payload: JSONValue) -> Bool {
    guard !commitments.isEmpty, case .object(let members) = payload else { return false }
    return members.values.contains { value in
      if case .string(let text) = value { commitments.contains(text) } else { false }
    }
  }
}
