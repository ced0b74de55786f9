/// A word in a text, by the offsets of its bytes.
struct TextWord: Sendable {
  let text: String
  let range: Range<Int>

  /// Letters, digits and everything beyond ASCII but punctuation make words.
  static func words(of bytes: [UInt8]) -> [TextWord] {
    var words: [TextWord] = []
    var start: Int?
    var index = 0
    func close() {
      guard let begin = start else { return }
      words.append(
        TextWord(text: String(decoding: bytes[begin..<index], as: UTF8.self), range: begin..<index))
      start = nil
    }
    while index < bytes.count {
      if isPunctuation(bytes, at: index) {
        close()
        index += 3
      } else if isWordByte(bytes[index]) {
        if start == nil { start = index }
        index += 1
      } else {
        close()
        index += 1
      }
    }
    index = bytes.count
    close()
    return words
  }

  /// General punctuation, U+2000 to U+203F, such as curly quotes and dashes, in UTF-8.
  static func isPunctuation(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
