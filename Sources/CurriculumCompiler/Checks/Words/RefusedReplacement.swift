import Diagnostics

/// Nothing that words.md prefers is refused by another of its rules.
struct RefusedReplacement: CurriculumCheck {
  static let id = "refused-replacement"
  static let rule = "No word that words.md prefers is one that it refuses"

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    let vocabulary = curriculum.tables.vocabulary
    return vocabulary.rules.flatMap(\.prefer).flatMap { preferred -> [Diagnostic] in
      let words = ProseWord.words(of: Array(preferred.text.utf8))
      return words.indices.compactMap { index in
        guard let (meaning, _) = vocabulary.trie.longest(in: words, at: index),
          case .ruled(let rule, _) = meaning, rule.limit == nil
        else { return nil }
        return .refused(preferred, by: rule)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func refused(_ preferred: Reference, by rule: WordRuleSyntax) -> Diagnostic {
    Diagnostic(
      RefusedReplacement.self, at: preferred.range, reason: rule.reason,
      notes: [Note("refused here", at: rule.section.nameRange)])
  }
}
