import CommonMark
import CurriculumModel
import Diagnostics

/// Definitions do not send a reader round in a circle. What defines a term is the first paragraph of
/// its entry, up to the end of the first sentence; what follows may name other terms freely.
struct CircularDefinition: CurriculumCheck {
  static let id = "circular-definition"
  static let rule = "No term is defined by terms that are defined by it"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    let terms = curriculum.sections(.term)
    let forms = TermForms(terms)
    var definedBy: [String: [String]] = [:]
    var sections: [String: Section] = [:]
    for term in terms {
      guard let id = term.id, case .paragraph(let content)? = term.text.first?.kind else {
        continue
      }
      sections[id] = term
      definedBy[id] = forms.terms(in: content.firstSentence).map(\.rawValue).filter { $0 != id }
        .sorted()
    }
    var walk = Walk(definedBy: definedBy)
    return definedBy.keys.sorted().compactMap { walk.circle(from: $0) }
      .map { .circle($0.compactMap { sections[$0] }) }
  }

  /// A walk into the depth that enters each term once.
  private struct Walk {
    let definedBy: [String: [String]]
    private var entered: Set<String> = []
    private var open: [String] = []

    init(definedBy: [String: [String]]) { self.definedBy = definedBy }

    /// The first circle that the walk comes to.
    mutating func circle(from term: String) -> [String]? {
      guard entered.insert(term).inserted else { return nil }
      open.append(term)
      defer { open.removeLast() }
      var found: [String]?
      for next in definedBy[term] ?? [] {
        let circle = open.firstIndex(of: next).map { Array(open[$0...]) } ?? circle(from: next)
        found = found ?? circle
      }
      return found
    }
  }
}

extension [MarkdownInline] {
  /// Up to the first piece of text in which a sentence ends.
  fileprivate var firstSentence: [MarkdownInline] {
    var sentence: [MarkdownInline] = []
    for inline in self {
      if let text = inline.text, let end = text.firstRange(of: ". ") {
        return sentence + [
          MarkdownInline(.text(String(text[..<end.lowerBound])), range: inline.range)
        ]
      }
      sentence.append(inline)
      if let text = inline.text, text.hasSuffix(".") { break }
    }
    return sentence
  }
}

extension Diagnostic {
  fileprivate static func circle(_ terms: [Section]) -> Diagnostic {
    Diagnostic(
      CircularDefinition.self, at: terms.first?.nameRange ?? SourceRange(startOf: ""),
      reason: "Who knows none of the words learns none of them",
      notes: terms.dropFirst().map { Note("by way of this definition", at: $0.nameRange) })
  }
}
