/// Names of laws, offices and people: a ruled word in one is not the author's.
///
/// A word is part of a name where it has a capital and a further word with a capital stands beside
/// it, small words such as *of* between them: *Crime Victims Fund*, *Johns Hopkins*. A capital that
/// begins a sentence does not count, titles such as *Ms.* apart. In a title with capitals
/// throughout, only a noun such as *Act* tells a name. A word with a capital right after § is the
/// name of that section.
enum ProperName {
  static func holds(
    _ match: Range<Int>, of words: [ProseWord], in text: ProseText, isTitle: Bool
  ) -> Bool {
    guard words[match].contains(where: \.isCapitalized) else { return false }
    let beginsSentence = startsSentence(match.lowerBound, of: words, in: text)
    if !beginsSentence, followsSection(words[match.lowerBound], in: text) { return true }
    let allCapitalized = words[match].allSatisfy(\.isCapitalized)
    guard allCapitalized || !beginsSentence else { return false }
    let neighbours = neighbours(of: match, in: words, text)
    if neighbours.contains(where: { nouns.contains(text.string(words[$0].base)) }) { return true }
    guard allCapitalized, !(isTitle && hasCapitalsThroughout(words)) else { return false }
    return neighbours.contains { index in
      titles.contains(text.string(words[index].base))
        || !startsSentence(index, of: words, in: text) && index != match.lowerBound
    }
  }

  /// The capitalized words that stand beside a match, at most six on each side.
  private static func neighbours(
    of match: Range<Int>, in words: [ProseWord], _ text: ProseText
  ) -> [Int] {
    var found: [Int] = []
    var pending = 0
    for index in match.upperBound..<min(words.count, match.upperBound + reach) {
      guard words[index].followsClosely else { break }
      if words[index].isCapitalized {
        found.append(index)
        pending = 0
      } else {
        pending += 1
        guard pending <= 2, connectors.contains(text.string(words[index].base)) else { break }
      }
    }
    pending = 0
    for index in (max(0, match.lowerBound - reach)..<match.lowerBound).reversed() {
      let isAbbreviation = titles.contains(text.string(words[index].base))
      guard words[index + 1].followsClosely || isAbbreviation else { break }
      if words[index].isCapitalized {
        found.append(index)
        pending = 0
      } else {
        pending += 1
        guard pending <= 2, connectors.contains(text.string(words[index].base)) else { break }
      }
    }
    return found
  }

  private static func startsSentence(
    _ index: Int, of words: [ProseWord], in text: ProseText
  ) -> Bool {
    guard index > 0 else { return true }
    let gap = text.bytes[words[index - 1].range.upperBound..<words[index].range.lowerBound]
    return gap.contains { sentenceEnds.contains($0) }
      && !titles.contains(text.string(words[index - 1].base))
  }

  private static func followsSection(_ word: ProseWord, in text: ProseText) -> Bool {
    let before = text.bytes[max(0, word.range.lowerBound - 24)..<word.range.lowerBound]
    return before.indices.contains {
      before[$0] == 0xA7 && $0 > before.startIndex && before[$0 - 1] == 0xC2
    }
  }

  private static func hasCapitalsThroughout(_ words: [ProseWord]) -> Bool {
    let long = words.filter { $0.base.count > 3 }
    return long.count > 2 && long.allSatisfy(\.isCapitalized)
  }

  private static let reach = 6
  private static let connectors: Set = ["of", "the", "and", "for", "to", "in", "on", "against"]
  private static let sentenceEnds = Set(".?!:".utf8)
  private static let titles: Set = [
    "Mr", "Mrs", "Ms", "Mx", "Dr", "St", "Judge", "Officer", "Detective", "General", "Professor",
    "Senator", "President",
  ]
  /// What laws and offices are called.
  private static let nouns: Set = [
    "Act", "Law", "Code", "Statute", "Statutes", "Title", "Amendment", "Convention", "Protocol",
    "Fund", "Office", "Bureau", "Department", "Division", "Commission", "Committee", "Council",
    "Court", "Program", "Task", "Force", "Center", "Coalition", "Foundation", "University",
    "Mission", "Institute", "Agency", "Services", "Safeline", "Hotline",
  ]
}
