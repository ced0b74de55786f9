import Diagnostics

/// Words that words.md refuses stand in our texts only where their rule allows it.
///
/// The rules are looked for in prose, titles, options, feedback, rubrics, notices and the words of
/// images. Code, addresses, the names of laws, offices and documents, and wrong options whose
/// feedback speaks of the word are left alone.
struct RefusedWord: LinkedFileCheck {
  static let id = "refused-word"
  static let rule = "A word that words.md refuses stands only where its rule allows it"
  static let mayBeIntended = true

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.prose.wordUses.compactMap { use in
      guard case .rule(let rule) = use.subject, rule.limit == nil else { return nil }
      return .refused(use, under: rule)
    }
  }
}

extension Diagnostic {
  fileprivate static func refused(_ use: WordUse, under rule: WordRuleSyntax) -> Diagnostic {
    let fixIts = use.replacement.map {
      [FixIt("Replace “\(use.text)” with “\($0)”", replacing: use.range, with: $0)]
    }
    return Diagnostic(
      id: RefusedWord.id, severity: rule.severity, at: use.range,
      message: "\(RefusedWord.rule); “\(use.text)” is refused\(rule.placesAllowed)",
      reason: rule.reason, suggestions: use.replacement.map { [$0] } ?? rule.prefer.map(\.text),
      notes: [Note("the rule stands here", at: rule.section.nameRange)], fixIts: fixIts ?? [])
  }
}

extension WordRuleSyntax {
  /// ` outside quotation marks`, for a message.
  var placesAllowed: String {
    allowedIn.contains("quotation") ? " outside quotation marks" : ""
  }
}
