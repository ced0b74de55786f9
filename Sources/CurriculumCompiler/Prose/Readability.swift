/// How hard a text is to read, by the grade of Kincaid and others.
///
/// 0.39 × words / sentences + 11.8 × syllables / words − 15.59 (Kincaid, Fishburne, Rogers and
/// Chissom, "Derivation of new readability formulas", Naval Technical Training Command, 1975): the
/// number of years at an American school that the text asks for. It knows nothing of meaning; below
/// about a hundred words it is a rough guess.
struct Readability: Hashable, Sendable {
  private(set) var words = 0
  private(set) var sentences = 0
  private(set) var syllables = 0

  /// `nil` for no words.
  var grade: Double? {
    guard words > 0, sentences > 0 else { return nil }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }

  mutating func add(_ other: Readability) {
    words += other.words
    sentences += other.sentences
    syllables += other.syllables
  }

  /// A passage ends a sentence, whether it has a full stop or not.
  mutating func add(_ read: ReadPassage) {
    guard !read.words.isEmpty else { return }
    let bytes = read.text.bytes
    words += read.words.count
    sentences += 1
    for (word, next) in zip(read.words, read.words.dropFirst()) {
      let gap = bytes[word.range.upperBound..<next.range.lowerBound]
      if gap.count > 1, next.isCapitalized, gap.contains(where: Self.endsSentence) {
        sentences += 1
      }
    }
    for word in read.words { syllables += Self.syllables(in: bytes[word.range]) }
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// Groups of vowels (aeiouy), less an `e` at the end that is silent: after a consonant, and in
  /// `-es` and `-ed` where the consonant before does not need it; `-le` after a consonant sounds.
  /// At least one; so for numbers too.
  static func syllables(in word: ArraySlice<UInt8>) -> Int {
    var count = 0
    var wasVowel = false
    for byte in word {
      let isVowel = isVowel(byte)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if count > 1, endsSilently(word) { count -= 1 }
    return max(1, count)
  }

  private static func endsSilently(_ word: ArraySlice<UInt8>) -> Bool {
    func letter(_ fromEnd: Int) -> UInt8? {
      word.count >= fromEnd ? ProseWord.lowercased(word[word.endIndex - fromEnd]) : nil
    }
    func isConsonant(_ letter: UInt8?) -> Bool { letter.map { !isVowel($0) } ?? false }
    switch letter(1) {
    case UInt8(ascii: "e"):
      if letter(2) == UInt8(ascii: "l"), isConsonant(letter(3)) { return false }
      return isConsonant(letter(2))
    case UInt8(ascii: "d"):
      return letter(2) == UInt8(ascii: "e") && isConsonant(letter(3))
        && !needingVowelBeforeD.contains(letter(3) ?? 0)
    case UInt8(ascii: "s"):
      return letter(2) == UInt8(ascii: "e") && isConsonant(letter(3))
        && !needingVowelBeforeS.contains(letter(3) ?? 0)
    default: return false
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch ProseWord.lowercased(letter) {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static let needingVowelBeforeD = Array("td".utf8)
  private static let needingVowelBeforeS = Array("sxzcghl".utf8)
}
