/// What stands between quotation marks, straight or curly, double or single.
///
/// A mark opens after space or an opening bracket and closes otherwise; one that nothing closes
/// opens no quotation. Cost linear in the length of the text.
enum Quotations {
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    guard bytes.contains(where: { $0 == doubleMark || $0 == singleMark || $0 == 0xE2 }) else {
      return []
    }
    var ranges: [Range<Int>] = []
    var openDouble: Int?
    var openSingle: Int?
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == doubleMark || byte == singleMark || byte == 0xE2 else {
        index += 1
        continue
      }
      let (mark, length) = mark(in: bytes, at: index)
      let opens = isOpening(bytes, at: index)
      switch mark {
      case .double where openDouble == nil && opens, .leftDouble: openDouble = index
      case .double, .rightDouble:
        if let start = openDouble { ranges.append(start..<(index + length)) }
        openDouble = nil
      case .single where openSingle == nil && opens, .leftSingle: openSingle = index
      case .single, .rightSingle:
        guard let start = openSingle, isEnd(bytes, at: index + length) else { break }
        ranges.append(start..<(index + length))
        openSingle = nil
      case nil: break
      }
      index += length
    }
    return ranges
  }

  private enum Mark { case double, leftDouble, rightDouble, single, leftSingle, rightSingle }

  private static let doubleMark = UInt8(ascii: "\"")
  private static let singleMark = UInt8(ascii: "'")

  private static func mark(in bytes: [UInt8], at index: Int) -> (Mark?, length: Int) {
    switch bytes[index] {
    case doubleMark: return (.double, 1)
    case singleMark: return (.single, 1)
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      return switch bytes[index + 2] {
      case 0x98: (.leftSingle, 3)
      case 0x99: (.rightSingle, 3)
      case 0x9C: (.leftDouble, 3)
      case 0x9D: (.rightDouble, 3)
      default: (nil, 3)
      }
    default: return (nil, 1)
    }
  }

  private static func isOpening(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    return before <= 0x20 || openers.contains(before)
      // A dash: U+2013 or U+2014.
      || index >= 3 && bytes[index - 3] == 0xE2 && bytes[index - 2] == 0x80
        && (before == 0x93 || before == 0x94)
  }

  /// Whether no word goes on after a single mark, which would make it an apostrophe.
  private static func isEnd(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index < bytes.count else { return true }
    let byte = bytes[index]
    return !((0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte))
  }

  private static let openers = Array("([\"'/-".utf8)
}
