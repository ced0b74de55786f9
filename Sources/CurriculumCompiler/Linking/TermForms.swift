import CommonMark
import CurriculumModel

/// The words under which the terms of the glossary are found in a text.
struct TermForms: Sendable, Equatable {
  struct Form: Sendable, Hashable {
    let term: GlossaryTerm.ID
    let words: [String]
    /// A word with an everyday meaning too counts only where it is named, not used: in emphasis or
    /// in quotation marks.
    let onlyWhereNamed: Bool
  }

  /// By the first word in lower case; the longest form first.
  private let byFirstWord: [String: [Form]]
  private let firstWords: WordBits

  init(_ terms: [Section]) {
    var forms: [String: [Form]] = [:]
    // An entry that stands there a thousand times is to be looked for once.
    var known: Set<Form> = []
    for term in terms {
      guard let id = term.id.flatMap({ GlossaryTerm.ID($0) }) else { continue }
      let onlyWhereNamed = term.hasQualifier || term.fact("Use")?.text == "recognize only"
      for text in [term.headword] + (term.fact("Also")?.words ?? []) {
        let run = TextRun(text)
        let words = run.words.map { run.text(of: $0) }
        let form = Form(term: id, words: words, onlyWhereNamed: onlyWhereNamed)
        guard let first = words.first, known.insert(form).inserted else { continue }
        forms[first.lowercased(), default: []].append(form)
      }
    }
    byFirstWord = forms.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    // A word with an apostrophe is one word of prose, and two that forms are searched by.
    let asProse = terms.flatMap { term in
      ([term.headword] + (term.fact("Also")?.words ?? [])).compactMap {
        ProseWord.words(of: Array($0.utf8)).first?.hash
      }
    }
    firstWords = WordBits(forms.keys.map { ProseWord.hash(of: $0.utf8) } + asProse)
  }

  /// Cheap, and `true` for some words too many.
  func mayBegin(_ word: ProseWord) -> Bool { firstWords.mayHold(word.hash) }

  static func == (one: TermForms, other: TermForms) -> Bool {
    one.byFirstWord == other.byFirstWord
  }

  func forms(beginningWith word: TextWord, of run: TextRun) -> [Form] {
    // Beyond ASCII, lower case may have other bytes.
    guard !word.isASCII || firstWords.mayHold(word.hash) else { return [] }
    return byFirstWord[run.text(of: word).lowercased()] ?? []
  }
}

extension Section {
  /// A term's title without `(slang)` or the like.
  var headword: String {
    let title = heading.title.plainText
    guard title.hasSuffix(")"), let open = title.lastIndex(of: "(") else { return title }
    return title[..<open].trimmingSpace
  }

  /// Whether the title says in brackets that the word has other meanings.
  var hasQualifier: Bool { headword != heading.title.plainText }
}
