import Diagnostics

/// A word that a rule is about, used where nothing excuses it.
struct WordUse: Sendable {
  enum Subject: Sendable {
    case rule(WordRuleSyntax)
    case slang(SlangTerm)
  }

  let subject: Subject
  let text: String
  let range: SourceRange
  /// What can stand in its place as it is.
  let replacement: String?

  /// The id of the rule or the term.
  var name: String {
    switch subject {
    case .rule(let rule): rule.id
    case .slang(let term): term.id
    }
  }
}
