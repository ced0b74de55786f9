// Text and code spans: the inlines whose spelling in the source differs from what they say.
extension InlinePlacer {
  /// Follows text through backslash escapes, entities and NUL, which libcmark reads as U+FFFD.
  mutating func followText(_ string: String, escapes: Bool = true) throws(Mismatch) {
    if let end = end(ofPlain: string) {
      index = end
      return
    }
    let expected = Array(string.utf8)
    var next = 0
    while next < expected.count {
      let byte = peek()
      if byte == .backslash, escapes, peek(1).isPunctuation {
        index += 1
        try expect(expected[next])
        next += 1
      } else if byte == .ampersand, let decoded = entity(before: expected[next...]) {
        next += decoded
      } else if byte == 0, expected[next...].starts(with: "\u{FFFD}".utf8) {
        try expect(0)
        next += 3
      } else {
        try expect(expected[next])
        next += 1
      }
    }
  }

  /// Where a text ends that stands here byte by byte, without anything that may be an escape.
  private func end(ofPlain string: String) -> Int? {
    let end = index + string.utf8.count
    guard end <= text.bytes.count else { return nil }
    let isHere = text.bytes[index..<end].withUnsafeBufferPointer { bytes in
      string.utf8.withContiguousStorageIfAvailable { expected in
        bytes.indices.allSatisfy {
          bytes[$0] == expected[$0] && bytes[$0] != .backslash && bytes[$0] != .ampersand
        }
      }
    }
    return isHere == true ? end : nil
  }

  /// Steps over an entity and returns how many bytes of the text it stands for.
  private mutating func entity(before expected: ArraySlice<UInt8>) -> Int? {
    guard let end = EntityTable.end(ofEntityAt: index, in: text.bytes),
      let decoded = entities.text(of: text.bytes[index..<end]), expected.starts(with: decoded)
    else { return nil }
    index = end
    return decoded.count
  }

  mutating func followCodeSpan(_ literal: String) throws(Mismatch) {
    let ticks = skipBackticks()
    guard ticks > 0 else { throw Mismatch() }
    let start = index
    while index < text.bytes.count {
      guard peek() == .backtick else {
        index += 1
        continue
      }
      let end = index
      if skipBackticks() == ticks {
        return try checkCodeSpan(text.bytes[start..<end], spells: literal)
      }
    }
    throw Mismatch()
  }

  private mutating func skipBackticks() -> Int {
    let start = index
    while peek() == .backtick { index += 1 }
    return index - start
  }

  private func checkCodeSpan(
    _ bytes: ArraySlice<UInt8>, spells literal: String
  ) throws(Mismatch) {
    var content = bytes.map { $0 == .lineFeed ? .space : $0 }[...]
    if content.first == .space, content.last == .space, content.contains(where: { $0 != .space }) {
      content = content.dropFirst().dropLast()
    }
    let spelled =
      content.contains(0)
      ? String(decoding: content, as: UTF8.self)
        .replacing("\0", with: "\u{FFFD}") : String(decoding: content, as: UTF8.self)
    guard spelled == literal else { throw Mismatch() }
  }
}
