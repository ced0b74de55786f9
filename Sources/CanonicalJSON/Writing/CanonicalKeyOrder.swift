/// The order of an object's keys: by UTF-16 code units (RFC 8785, 3.2.3).
enum CanonicalKeyOrder {
  /// Compares the UTF-8 that Swift stores rather than make UTF-16 of it. The two orders differ in
  /// one case only: characters beyond U+FFFF (UTF-8 from F0) stand before U+E000...U+FFFF (UTF-8
  /// from EE and EF), because UTF-16 writes them with surrogates, D800...DFFF.
  static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8) { rank($0) < rank($1) }
  }

  private static func rank(_ byte: UInt8) -> UInt8 {
    byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte
  }
}
