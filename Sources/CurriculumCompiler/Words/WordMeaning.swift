import CommonMark
import CurriculumModel
import Diagnostics

/// What is known of a phrase that words.md or the glossary names.
enum WordMeaning: Sendable {
  /// One of the words of a rule; `replacement` where exactly one word, in the same number, stands in
  /// for it.
  case ruled(WordRuleSyntax, replacement: String?)
  /// A phrase in which a ruled word has another meaning.
  case exception
  /// A term that exploiters use; `isOrdinary` where the word has an everyday meaning too.
  case slang(SlangTerm)
}

/// A rule of words.md as its section states it.
struct WordRuleSyntax: Sendable {
  let section: Section
  let words: [Reference]
  let prefer: [Reference]
  let exceptions: [Reference]
  let allowedIn: [String]
  let severity: Diagnostic.Severity
  /// Uses in 1,000 words; `nil` where there is to be none.
  let limit: Int?

  init?(_ section: Section) {
    guard let words = section.fact("Refuse") ?? section.fact("Sparingly") else { return nil }
    self.section = section
    self.words = words.references
    prefer = section.fact("Prefer")?.references ?? []
    exceptions = section.fact("Except")?.references ?? []
    allowedIn = section.fact("Allowed in")?.words ?? []
    severity = section.fact("Severity")?.text == "error" ? .error : .warning
    if case .perThousandWords(let uses)? = section.fact("At most")?.limit {
      limit = uses
    } else {
      limit = nil
    }
  }

  var id: String { section.id ?? "" }

  func isSame(as other: WordRuleSyntax) -> Bool {
    id == other.id && words.map(\.text) == other.words.map(\.text)
      && prefer.map(\.text) == other.prefer.map(\.text)
      && exceptions.map(\.text) == other.exceptions.map(\.text)
      && allowedIn == other.allowedIn && severity == other.severity && limit == other.limit
      && reason == other.reason
  }

  /// What stands in for the word in every place: only where the rule has one word and prefers one.
  var replacement: String? {
    words.count == 1 && prefer.count == 1 ? prefer[0].text : nil
  }

  /// The first sentence of the reason.
  var reason: String? {
    guard let first = section.text.first, case .paragraph(let content) = first.kind else {
      return nil
    }
    let text = content.withoutCitations.plainText
    let end = text.firstRange(of: ". ")?.lowerBound ?? text.endIndex
    let sentence = text[..<end].trimmingSpace
    return sentence.isEmpty ? nil : sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}

/// A glossary entry whose **Use** is `recognize only`.
struct SlangTerm: Sendable {
  let section: Section
  /// Whether the heading says in brackets that the word has other meanings.
  let isOrdinaryWord: Bool

  init?(_ section: Section) {
    guard section.fact("Use")?.text == "recognize only" else { return nil }
    self.section = section
    isOrdinaryWord = section.hasQualifier
  }

  var id: String { section.id ?? "" }

  /// The title and what **Also** lists.
  var forms: [String] { [section.headword] + (section.fact("Also")?.words ?? []) }
}

extension [MarkdownInline] {
  /// Without links, and the brackets that some of them stand in.
  fileprivate var withoutCitations: [MarkdownInline] {
    filter { inline in
      if case .link = inline.kind { false } else { true }
    }
  }
}
