import CommonMark
import CurriculumModel
import Diagnostics

/// What stands around the words of a passage, as far as it excuses one of them.
struct WordContext {
  let passage: Passage
  let text: ProseText
  let words: [ProseWord]
  private let quotations: [Range<Int>]

  init(_ read: ReadPassage) {
    passage = read.passage
    text = read.text
    words = read.words
    quotations = Quotations.ranges(in: text.bytes)
  }

  /// The bytes of some words, with the `'s` of the last one left out.
  func bytes(of words: Range<Int>) -> Range<Int> {
    self.words[words.lowerBound].range.lowerBound..<self.words[words.upperBound - 1].base.upperBound
  }

  func excuses(_ words: Range<Int>, under rule: WordRuleSyntax) -> Bool {
    if rule.allowedIn.contains("glossary"), isGlossary { return true }
    if rule.allowedIn.contains("quotation"), isQuoted(words) || isMentioned(words) { return true }
    return ProperName.holds(words, of: self.words, in: text, isTitle: isTitle)
      || isCorrected(under: rule)
  }

  func excusesSlang(_ words: Range<Int>) -> Bool {
    isGlossary || isQuoted(words) || isMentioned(words)
  }

  /// A replacement with the capital of what it replaces; `nil` where the article before it would
  /// no longer fit.
  func fitting(_ replacement: String, at words: Range<Int>) -> String? {
    if words.lowerBound > 0 {
      let article = text.string(self.words[words.lowerBound - 1].range).lowercased()
      if article == "a" || article == "an" {
        let first = replacement.utf8.first.map { vowels.contains($0 | 0x20) } == true
        guard first == (article == "an") else { return nil }
      }
    }
    guard self.words[words.lowerBound].isCapitalized else { return replacement }
    return replacement.prefix(1).uppercased() + replacement.dropFirst()
  }

  private var isGlossary: Bool { passage.role == .term }

  private var isTitle: Bool {
    if case .title = passage.kind { true } else { false }
  }

  private func isQuoted(_ words: Range<Int>) -> Bool {
    if case .quotation = passage.kind { return true }
    let range = bytes(of: words)
    return quotations.contains {
      $0.lowerBound < range.lowerBound && range.upperBound < $0.upperBound
    }
  }

  /// Whether the words are all that is emphasized, right after a word such as *word*.
  private func isMentioned(_ words: Range<Int>) -> Bool {
    let range = bytes(of: words)
    guard text.emphasized.contains(range) else { return false }
    return self.words[..<words.lowerBound].suffix(2).contains {
      namingWords.contains(text.string($0.base).lowercased())
    }
  }

  /// Whether this is a wrong option whose feedback speaks of the choice of words, or says it in one
  /// of the preferred ways.
  private func isCorrected(under rule: WordRuleSyntax) -> Bool {
    guard let option = passage.option, let mark = option.mark?.mark, mark != .right else {
      return false
    }
    let feedback = option.feedback.plainText.lowercased()
    if rule.prefer.contains(where: { feedback.contains($0.text.lowercased()) }) { return true }
    return feedback.split { !$0.isLetter }.contains { correctingWords.contains(String($0)) }
  }
}

/// Before one of these and in emphasis, a word is spoken about and not used.
private let namingWords: Set = ["word", "words", "term", "terms", "label", "labels", "noun"]

/// With one of these, feedback speaks of how something was said. Ours.
private let correctingWords: Set = [
  "word", "words", "wording", "term", "label", "labels", "labelled", "language", "blame", "blames",
  "blamed", "shame", "shames", "judges", "judging", "judgment", "verdict", "calls", "calling",
]

private let vowels = Set("aeiou".utf8)

extension [MarkdownBlock] {
  /// The words of all paragraphs and lists.
  var plainText: String {
    map { block in
      switch block.kind {
      case .paragraph(let content), .heading(_, let content): content.plainText
      case .list(let list): list.items.map(\.blocks.plainText).joined(separator: " ")
      case .quote(let content): content.plainText
      default: ""
      }
    }.joined(separator: " ")
  }
}
