import Foundation
import GRDB

/// A row of a ledger that may have been tampered with: nothing about its columns is taken for
/// granted.
struct ReadEntry {
  static let columns = "sequence, recorded_ms, kind, person, actor, payload, previous, digest"

  let sequence: Int?
  let digest: [UInt8]?
  private let recorded: Int64?
  private let kind: String?
  /// The inner one is missing where the column is null, the outer one where it is malformed.
  private let person: PersonID??
  private let actor: PersonID??
  private let payload: String?
  private let previous: [UInt8]?

  /// `row` has `columns`.
  init(_ row: Row) {
    sequence = Int.fromDatabaseValue(row[0])
    recorded = Int64.fromDatabaseValue(row[1])
    kind = String.fromDatabaseValue(row[2]).flatMap { Self.isKind($0) ? $0 : nil }
    person = Self.person(row[3])
    actor = Self.person(row[4])
    payload = String.fromDatabaseValue(row[5])
    previous = Self.digest(row[6])
    digest = Self.digest(row[7])
  }

  /// The first column that holds what it cannot.
  var malformedColumn: String? {
    if recorded == nil { return "recorded_ms" }
    if kind == nil { return "kind" }
    if person == nil { return "person" }
    if actor == nil { return "actor" }
    if payload == nil { return "payload" }
    if previous == nil { return "previous" }
    return digest == nil ? "digest" : nil
  }

  var entry: LedgerEntry? {
    guard let sequence, let recorded, let kind, let person, let actor, let payload, let previous
    else { return nil }
    return LedgerEntry(
      heading: EntryHeading(
        sequence: sequence, recorded: UTCMilliseconds(recorded), person: person, actor: actor),
      kind: kind, payload: payload, previous: previous)
  }

  private static func isKind(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { (0x61...0x7a).contains($0) || $0 == UInt8(ascii: "-") }
  }

  private static func person(_ value: DatabaseValue) -> PersonID?? {
    if value.isNull { return .some(nil) }
    return Data.fromDatabaseValue(value).flatMap { PersonID(bytes: $0) }.map { .some($0) }
  }

  private static func digest(_ value: DatabaseValue) -> [UInt8]? {
    Data.fromDatabaseValue(value).flatMap { $0.count == 32 ? Array($0) : nil }
  }
}
