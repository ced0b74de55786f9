/// A word of a text, by the offsets of its bytes.
struct ProseWord {
  let range: Range<Int>
  /// Without `'s` at the end.
  let base: Range<Int>
  /// Of the bytes of `base`, ASCII letters taken as lower case (FNV-1a, 64 bits).
  let hash: UInt64
  /// Whether nothing but space, a line's end or a hyphen stands between it and the word before.
  let followsClosely: Bool
  let isCapitalized: Bool
}

extension ProseWord {
  static let hashSeed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(lowercased(byte))) &* 0x0000_0100_0000_01b3
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(hashSeed) { hash($0, $1) }
  }

  /// Letters, digits, everything beyond ASCII but general punctuation, and an apostrophe between
  /// two of these make words.
  static func words(of bytes: [UInt8]) -> [ProseWord] {
    bytes.withUnsafeBufferPointer { buffer in
      var words: [ProseWord] = []
      words.reserveCapacity(buffer.count / 5)
      var index = 0
      var isClose = false
      while index < buffer.count {
        guard isWordByte(buffer, index) else {
          isClose = isClose && isPlainGap(buffer[index])
          index += isPunctuation(buffer, index) ? 3 : 1
          continue
        }
        let word = word(in: buffer, from: index, followsClosely: isClose)
        words.append(word)
        index = word.range.upperBound
        isClose = true
      }
      return words
    }
  }

  private static func word(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, followsClosely: Bool
  ) -> ProseWord {
    var hash = hashSeed
    var index = start
    var base: (end: Int, hash: UInt64)?
    while index < bytes.count {
      if isWordByte(bytes, index) {
        hash = Self.hash(hash, bytes[index])
        index += 1
        continue
      }
      let length = apostropheLength(bytes, index)
      guard length > 0, index + length < bytes.count, isWordByte(bytes, index + length) else {
        break
      }
      let next = index + length
      let isS = lowercased(bytes[next]) == UInt8(ascii: "s")
      let ends = next + 1 >= bytes.count || !isWordByte(bytes, next + 1)
      if isS, ends { base = (index, hash) }
      hash = Self.hash(hash, UInt8(ascii: "'"))
      index = next
    }
    return ProseWord(
      range: start..<index, base: start..<(base?.end ?? index), hash: base?.hash ?? hash,
      followsClosely: followsClosely, isCapitalized: (0x41...0x5A).contains(bytes[start]))
  }

  private static func isWordByte(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    if (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) { return true }
    return byte >= 0x80 && !isPunctuation(bytes, index) && !isSectionSign(bytes, index)
  }

  /// U+2000 to U+203F, such as curly quotes and dashes, in UTF-8.
  private static func isPunctuation(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
  }

  /// § and the no-break space: U+00A0 to U+00BF.
  private static func isSectionSign(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    if bytes[index] == 0xC2 { return true }
    return bytes[index] & 0xC0 == 0x80 && index > 0 && bytes[index - 1] == 0xC2
  }

  /// 1 for ', 3 for U+2019, else 0.
  private static func apostropheLength(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Int {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    return isPunctuation(bytes, index) && bytes[index + 2] == 0x99 ? 3 : 0
  }

  private static func isPlainGap(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "-")
  }
}
