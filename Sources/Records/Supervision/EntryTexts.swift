import CanonicalJSON
import GRDB

/// Texts about people, on their way into the store and out of it.
extension LedgerPen {
  /// In bytes.
  static let longestText = 4_000

  /// Seals a text without white space around it; `nil` for none.
  func seal(_ text: String?, inFileOf person: PersonID?) throws -> Commitment? {
    guard let text = text?.trimmed, !text.isEmpty else { return nil }
    guard text.utf8.count <= Self.longestText else { throw RecordsError.textTooLong }
    return try seal(text, about: person)
  }

  /// The same for a text that must be there.
  func sealReason(_ text: String, inFileOf person: PersonID?) throws -> Commitment {
    guard let sealed = try seal(text, inFileOf: person) else { throw RecordsError.reasonMissing }
    return sealed
  }
}

extension Row {
  /// A JSON string in a column, as `private_text` keeps it; `nil` once it was erased.
  func sealedText(_ column: Int) throws -> String? {
    guard let text = self[column] as String? else { return nil }
    return try CanonicalJSONDecoder().decode(String.self, from: Array(text.utf8))
  }

  /// An author's id and name, from two columns that follow each other.
  func author(_ column: Int) throws -> EntryAuthor {
    EntryAuthor(id: try optionalID(column), name: self[column + 1] as String? ?? "The site")
  }

  /// Sequence, moment, and the author's id and name, from four columns.
  func mark(_ column: Int) throws -> EntryMark {
    EntryMark(
      sequence: self[column], recorded: moment(column + 1), author: try author(column + 2))
  }
}

extension String {
  /// Without white space at either end.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
