import Diagnostics

/// A word that is used sparingly has at most so many uses in 1,000 words of a file; a file always
/// has room for one.
///
/// Every use past the limit is a finding, so that each can be weighed at its place. Uses in
/// quotation marks, in names and in phrases that the rule excepts do not count.
struct OverusedWord: LinkedFileCheck {
  static let id = "overused-word"
  static let rule = "A word that words.md wants used sparingly is used that seldom"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    var counts: [String: Int] = [:]
    let words = file.prose.wordCount
    return file.prose.wordUses.compactMap { use in
      guard case .rule(let rule) = use.subject, let limit = rule.limit else { return nil }
      counts[rule.id, default: 0] += 1
      // Rounded up: 300 words have room for one use of three in a thousand.
      let allowed = max(1, (words * limit + 999) / 1_000)
      guard let count = counts[rule.id], count > allowed else { return nil }
      return .overused(use, under: rule, allowed: allowed, words: words)
    }
  }
}

extension Diagnostic {
  fileprivate static func overused(
    _ use: WordUse, under rule: WordRuleSyntax, allowed: Int, words: Int
  ) -> Diagnostic {
    Diagnostic(
      OverusedWord.self, at: use.range,
      message: "\(OverusedWord.rule); the \(words) words of this file have room for \(allowed)",
      reason: rule.reason, suggestions: rule.prefer.map(\.text),
      notes: [Note("the rule stands here", at: rule.section.nameRange)])
  }
}
