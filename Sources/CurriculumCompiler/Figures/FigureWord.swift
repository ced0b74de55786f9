/// A word or a number of a text, as the search for figures sees it.
struct FigureWord {
  /// In lower case.
  let text: String
  let range: Range<Int>
  /// What it counts, in digits or as a word; `nil` for other words.
  let value: Double?
  /// Whether it is written with digits and no comma, as years are.
  let isBareInteger: Bool
  let isMoney: Bool
  let isPercentage: Bool
  /// See `ProseWord.hash`; `nil` for what is several words to prose, as `1,000` is.
  let hash: UInt64?
  /// Whether no mark stands between it and the word before.
  let followsClosely: Bool
}

extension FigureWord {
  /// The words of one sentence; digits with commas, points and hyphens between them are one.
  static func words(of text: ProseText, _ words: ArraySlice<ProseWord>) -> [FigureWord] {
    var result: [FigureWord] = []
    result.reserveCapacity(words.count)
    var index = words.startIndex
    while index < words.endIndex {
      let first = words[index]
      var end = index
      if startsWithDigit(first, text) {
        while end + 1 < words.endIndex, continues(words[end], words[end + 1], text) { end += 1 }
      }
      let range = first.range.lowerBound..<words[end].range.upperBound
      let isOneWord = end == index
      result.append(
        FigureWord(
          text, range: range, base: isOneWord ? first.base : range,
          hash: isOneWord ? first.hash : nil, followsClosely: first.followsClosely))
      index = end + 1
    }
    return result
  }

  /// The sentences of a text, each a range of its words.
  static func sentences(of text: ProseText, _ words: [ProseWord]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropFirst()
    where endsSentence(words[index - 1], words[index], text) {
      sentences.append(start..<index)
      start = index
    }
    return sentences + [start..<words.count]
  }

  private init(
    _ text: ProseText, range: Range<Int>, base: Range<Int>, hash: UInt64?, followsClosely: Bool
  ) {
    let bytes = text.bytes
    self.text = String(unsafeUninitializedCapacity: base.count) { buffer in
      for (offset, byte) in bytes[base].enumerated() {
        buffer[offset] = ProseWord.lowercased(byte)
      }
      return base.count
    }
    self.range = range
    self.hash = hash
    self.followsClosely = followsClosely
    if (0x30...0x39).contains(bytes[base.lowerBound]) {
      let comma = UInt8(ascii: ",")
      value = Double(String(decoding: bytes[base].filter { $0 != comma }, as: UTF8.self))
      isBareInteger = bytes[base].allSatisfy { (0x30...0x39).contains($0) }
    } else {
      value = hash.map(NumberWord.mayBe) == false ? nil : NumberWord.values[self.text]
      isBareInteger = false
    }
    isMoney = range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "$")
    isPercentage = range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: "%")
  }

  static func startsWithDigit(_ word: ProseWord, _ text: ProseText) -> Bool {
    (0x30...0x39).contains(text.bytes[word.range.lowerBound])
  }

  private static func continues(_ one: ProseWord, _ next: ProseWord, _ text: ProseText) -> Bool {
    guard startsWithDigit(next, text), next.range.lowerBound == one.range.upperBound + 1 else {
      return false
    }
    let mark = text.bytes[one.range.upperBound]
    // A hyphen makes the number of a law, or a range of years; neither counts anything.
    return mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-")
  }

  /// A full stop, a question mark or an exclamation mark, space, and a capital, a digit or a quote.
  private static func endsSentence(
    _ one: ProseWord, _ next: ProseWord, _ text: ProseText
  ) -> Bool {
    let gap = text.bytes[one.range.upperBound..<next.range.lowerBound]
    guard let stop = gap.firstIndex(where: { $0 == 0x2E || $0 == 0x3F || $0 == 0x21 }) else {
      return false
    }
    guard gap[stop...].contains(where: { $0 == 0x20 || $0 == 0x0A }) else { return false }
    guard next.isCapitalized || startsWithDigit(next, text) || gap.count > 3 else { return false }
    return !abbreviations.contains(text.string(one.range))
  }

  private static let abbreviations: Set = [
    "Wis", "Stat", "St", "Mr", "Mrs", "Ms", "Dr", "No", "p", "pp", "U", "S", "C", "sec",
  ]
}

/// Numbers that are written as words.
enum NumberWord {
  private static let bits = WordBits(values.keys.map { ProseWord.hash(of: $0.utf8) })

  /// Cheap, and `true` for some words too many.
  static func mayBe(_ hash: UInt64) -> Bool { bits.mayHold(hash) }

  static let values: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "dozens": 100, "hundred": 100, "hundreds": 100, "thousand": 1_000, "thousands": 1_000,
    "million": 1_000_000, "millions": 1_000_000, "billion": 1_000_000_000,
    "billions": 1_000_000_000,
  ]
}
