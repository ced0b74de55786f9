/// A set of words by their hashes that may claim to hold a word too many: a bit for each.
///
/// Nearly all words of a text are in no list; this tells so without a look into a table.
struct WordBits: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 8)

  init(_ hashes: some Sequence<UInt64> = []) {
    for hash in hashes { insert(hash) }
  }

  mutating func insert(_ hash: UInt64) { bits[Self.slot(hash)] |= Self.bit(hash) }

  /// `false` only for a word that was never inserted.
  func mayHold(_ hash: UInt64) -> Bool { bits[Self.slot(hash)] & Self.bit(hash) != 0 }

  private static func slot(_ hash: UInt64) -> Int { Int(hash >> 6 & 0xFF) }
  private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
