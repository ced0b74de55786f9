import CommonMark
import Diagnostics

/// Finds the uses of ruled words in passages. What excuses a use:
///
/// - quotation marks, a block quote, or emphasis after a word such as *word* or *term*, where the
///   rule allows quotation
/// - the glossary, where the rule allows it
/// - the name of a law or an office: see `ProperName`
/// - a wrong option whose feedback speaks of the word
struct WordFinder {
  let vocabulary: WordVocabulary
  let directory: Directory

  func uses(in read: ReadPassage) -> [WordUse] {
    let words = read.words
    var found: [(meaning: WordMeaning, words: Range<Int>)] = []
    var index = 0
    while index < words.count {
      guard let match = vocabulary.trie.longest(in: words, at: index) else {
        index += 1
        continue
      }
      found.append((match.value, index..<(index + match.count)))
      index += match.count
    }
    guard !found.isEmpty else { return [] }
    let context = WordContext(read)
    return found.compactMap { match -> WordUse? in
      let range = context.bytes(of: match.words)
      switch match.meaning {
      case .exception: return nil
      case .ruled(let rule, let replacement):
        guard !context.excuses(match.words, under: rule) else { return nil }
        let fitting = replacement.flatMap { context.fitting($0, at: match.words) }
        return use(.rule(rule), range, in: read, replacement: fitting)
      case .slang(let term):
        guard !term.isOrdinaryWord || isLink(to: term, over: range, in: read),
          !context.excusesSlang(match.words)
        else { return nil }
        return use(.slang(term), range, in: read, replacement: nil)
      }
    }
  }

  private func use(
    _ subject: WordUse.Subject, _ range: Range<Int>, in read: ReadPassage, replacement: String?
  ) -> WordUse? {
    guard let place = read.text.sourceRange(range, in: read.source) else { return nil }
    let written = read.text.string(range).replacing("\n", with: " ")
    // What goes over a line or over marks is not replaced.
    let isWhole = read.source.text(in: place) == written
    return WordUse(
      subject: subject, text: written, range: place, replacement: isWhole ? replacement : nil)
  }

  /// Whether an author has linked the words to the entry: then it is this meaning.
  private func isLink(
    to term: SlangTerm, over range: Range<Int>, in read: ReadPassage
  ) -> Bool {
    read.text.links.contains { link in
      guard link.range.lowerBound <= range.lowerBound, range.upperBound <= link.range.upperBound,
        case .thing(let thing) = directory.target(of: link.destination, in: read.path)
      else { return false }
      return thing.kind == .term && thing.id == term.id
    }
  }
}
