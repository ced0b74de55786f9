import CurriculumModel

/// Text and soft breaks in a row as one text, a break as a line feed.
struct TextRun {
  let bytes: [UInt8]
  let words: [TextWord]

  init(_ inlines: [Inline]) {
    var bytes: [UInt8] = []
    for inline in inlines {
      if case .text(let text) = inline { bytes += text.utf8 } else { bytes.append(lineFeed) }
    }
    self.bytes = bytes
    words = TextWord.words(of: bytes)
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    words = TextWord.words(of: bytes)
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
    words = TextWord.words(of: bytes)
  }

  func text(of word: TextWord) -> String { String(decoding: bytes[word.range], as: UTF8.self) }

  /// The inlines of a part.
  func inlines(_ range: Range<Int>) -> [Inline] {
    var result: [Inline] = []
    for (number, line) in bytes[range].split(
      separator: lineFeed, omittingEmptySubsequences: false
    ).enumerated() {
      if number > 0 { result.append(.softBreak) }
      if !line.isEmpty { result.append(.text(String(decoding: line, as: UTF8.self))) }
    }
    return result
  }

  /// Where these words stand, one space, hyphen or break apart, from the word at `index` on.
  func range(of form: [String], at index: Int) -> Range<Int>? {
    guard index + form.count <= words.count else { return nil }
    for (offset, word) in form.enumerated() {
      let here = words[index + offset]
      guard isSame(here, as: word) else { return nil }
      guard offset > 0 else { continue }
      let gap = words[index + offset - 1].range.upperBound..<here.range.lowerBound
      guard gap.count == 1, separators.contains(bytes[gap.lowerBound]) else { return nil }
    }
    let range = words[index].range.lowerBound..<words[index + form.count - 1].range.upperBound
    return isPartOfLongerWord(range) ? nil : range
  }

  /// Whether quotation marks stand around the range, a comma or full stop inside them apart.
  func isQuoted(_ range: Range<Int>) -> Bool {
    var after = range.upperBound
    if after < bytes.count, bytes[after] == UInt8(ascii: ",") || bytes[after] == UInt8(ascii: ".") {
      after += 1
    }
    return isQuote(before: range.lowerBound) && isQuote(at: after)
  }

  private func isQuote(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return bytes[index] == UInt8(ascii: "\"") || bytes[index...].starts(with: "\u{201D}".utf8)
  }

  private func isQuote(before index: Int) -> Bool {
    guard index > 0 else { return false }
    return bytes[index - 1] == UInt8(ascii: "\"")
      || bytes[..<index].suffix(3).elementsEqual("\u{201C}".utf8)
  }

  /// `T` and `CSEC` only as written; other words in lower case, or with a capital at the
  /// beginning of a sentence, so that *Task Force* is not taken for *force*.
  private func isSame(_ word: TextWord, as form: String) -> Bool {
    let text = text(of: word)
    if text == form { return !form.isPlain || !form.isCapitalized || startsSentence(word) }
    guard form.isPlain, text.lowercased() == form.lowercased() else { return false }
    return text == form.lowercased() || text.isCapitalized && startsSentence(word)
  }

  private func startsSentence(_ word: TextWord) -> Bool {
    var index = word.range.lowerBound - 1
    while index >= 0,
      bytes[index] == UInt8(ascii: " ") || bytes[index] == lineFeed
        || bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "(")
    {
      index -= 1
    }
    return index < 0 || sentenceEnds.contains(bytes[index])
  }

  private func isPartOfLongerWord(_ range: Range<Int>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    let before = range.lowerBound > 0 && bytes[range.lowerBound - 1] == hyphen
    let after = range.upperBound < bytes.count && bytes[range.upperBound] == hyphen
    return before || after
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let separators = Set(" -\n".utf8)
private let sentenceEnds = Set(".?!:".utf8)

extension String {
  /// Without capitals after the first letter, and more than that letter.
  fileprivate var isPlain: Bool {
    utf8.count > 1 && utf8.dropFirst().allSatisfy { !(0x41...0x5A).contains($0) }
  }

  fileprivate var isCapitalized: Bool {
    utf8.first.map { (0x41...0x5A).contains($0) } == true
      && utf8.dropFirst().allSatisfy { !(0x41...0x5A).contains($0) }
  }
}
