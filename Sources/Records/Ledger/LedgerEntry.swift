import Crypto

/// One piece of evidence, at its place in the chain.
struct LedgerEntry: Hashable, Sendable {
  let heading: EntryHeading
  let kind: String
  /// Canonical JSON.
  let payload: String
  /// The digest of the entry before; 32 zero bytes for the first.
  let previous: [UInt8]

  static let origin = [UInt8](repeating: 0, count: 32)

  /// What is hashed: the canonical JSON object of all columns but the digest itself. The payload
  /// is canonical already; everything around it has a fixed shape, so it can be put together
  /// without being parsed.
  var canonicalBytes: [UInt8] {
    func quoted(_ id: PersonID?) -> String { id.map { "\"\($0)\"" } ?? "null" }
    let text = """
      {"actor":\(quoted(heading.actor)),"kind":"\(kind)","payload":\(payload),\
      "person":\(quoted(heading.person)),"previous":"\(previous.hex)",\
      "recorded":\(heading.recorded.value),"sequence":\(heading.sequence)}
      """
    return Array(text.utf8)
  }

  var digest: [UInt8] { Array(SHA256.hash(data: canonicalBytes)) }
}

/// Where and when an entry was made, about whom, and by whom.
struct EntryHeading: Hashable, Sendable {
  /// From 1, without gaps.
  let sequence: Int
  let recorded: UTCMilliseconds
  let person: PersonID?
  /// `nil` for the site's operator.
  let actor: PersonID?
}
