import CommonMark
import CurriculumModel

/// The words under which the terms of the glossary are found in a text.
struct TermForms: Sendable {
  struct Form: Sendable {
    let term: GlossaryTerm.ID
    let words: [String]
    /// A word with an everyday meaning too counts only where it is named, not used: in emphasis or
    /// in quotation marks.
    let onlyWhereNamed: Bool
  }

  /// By the first word in lower case; the longest form first.
  private let byFirstWord: [String: [Form]]

  init(_ terms: [Section]) {
    var forms: [String: [Form]] = [:]
    for term in terms {
      guard let id = term.id.flatMap({ GlossaryTerm.ID($0) }) else { continue }
      let onlyWhereNamed = term.hasQualifier || term.fact("Use")?.text == "recognize only"
      for text in [term.headword] + (term.fact("Also")?.words ?? []) {
        let words = TextWord.words(of: Array(text.utf8)).map(\.text)
        guard let first = words.first else { continue }
        forms[first.lowercased(), default: []].append(
          Form(term: id, words: words, onlyWhereNamed: onlyWhereNamed))
      }
    }
    byFirstWord = forms.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  func forms(beginningWith word: String) -> [Form] { byFirstWord[word.lowercased()] ?? [] }
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
