import Diagnostics

/// All words that words.md has rules about, and all that the glossary has for recognition only.
struct WordVocabulary: Sendable {
  let rules: [WordRuleSyntax]
  let slang: [SlangTerm]
  private(set) var trie = WordTrie<WordMeaning>()

  init(rules: [Section], terms: [Section]) {
    self.rules = rules.compactMap(WordRuleSyntax.init)
    slang = terms.compactMap(SlangTerm.init)
    for rule in self.rules {
      for exception in rule.exceptions { insert(exception.text, .exception) }
    }
    for rule in self.rules {
      for word in rule.words { insert(word.text, under: rule) }
    }
    for term in slang {
      for form in term.forms { insert(form, .slang(term)) }
    }
  }

  /// Whether every text is judged as by the other one, wherever rules and terms stand.
  func isSame(as other: WordVocabulary) -> Bool {
    rules.elementsEqual(other.rules) { $0.isSame(as: $1) }
      && slang.elementsEqual(other.slang) {
        $0.id == $1.id && $0.isOrdinaryWord == $1.isOrdinaryWord && $0.forms == $1.forms
      }
  }

  private mutating func insert(_ text: String, _ meaning: WordMeaning) {
    for form in WordInflection.forms(of: Self.phrase(text)) { trie.insert(form, meaning) }
  }

  /// The plural of a word is replaced by the plural of what stands in for it.
  private mutating func insert(_ text: String, under rule: WordRuleSyntax) {
    let phrase = Self.phrase(text)
    let replacements = rule.replacement.map { WordInflection.forms(of: [$0]).map { $0[0] } } ?? []
    for (number, form) in WordInflection.forms(of: phrase).enumerated() {
      let replacement = replacements.indices.contains(number) ? replacements[number] : nil
      trie.insert(form, .ruled(rule, replacement: replacement))
    }
  }

  /// The words of a phrase, in lower case, quotation marks apart.
  private static func phrase(_ text: String) -> [String] {
    let bytes = Array(text.lowercased().utf8)
    return ProseWord.words(of: bytes).map { String(decoding: bytes[$0.base], as: UTF8.self) }
  }
}
