/// A word in a text, by the offsets of its bytes.
struct TextWord: Sendable {
  let range: Range<Int>
  /// Of its bytes, ASCII letters taken as lower case: see `ProseWord.hash`.
  let hash: UInt64
  let isASCII: Bool

  /// Letters, digits and everything beyond ASCII but punctuation make words.
  static func words(of bytes: [UInt8]) -> [TextWord] {
    bytes.withUnsafeBufferPointer { bytes in
      var words: [TextWord] = []
      words.reserveCapacity(bytes.count / 5)
      var index = 0
      while index < bytes.count {
        guard isWordByte(bytes[index]), !isPunctuation(bytes, at: index) else {
          index += isPunctuation(bytes, at: index) ? 3 : 1
          continue
        }
        let start = index
        var hash = ProseWord.hashSeed
        var isASCII = true
        while index < bytes.count, isWordByte(bytes[index]), !isPunctuation(bytes, at: index) {
          hash = ProseWord.hash(hash, bytes[index])
          if bytes[index] >= 0x80 { isASCII = false }
          index += 1
        }
        words.append(TextWord(range: start..<index, hash: hash, isASCII: isASCII))
      }
      return words
    }
  }

  /// General punctuation, U+2000 to U+203F, such as curly quotes and dashes, in UTF-8.
  private static func isPunctuation(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
