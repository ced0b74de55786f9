import Diagnostics

/// What the reference files say that the text of other files is read by.
struct ReferenceTables: Sendable {
  let vocabulary: WordVocabulary
  let terms: TermForms
  /// The ids of the terms by their titles in lower case.
  let headwords: [String: String]
  /// **Population** by the id of the source.
  let populations: [String: String]
  let agencies: [FilledValues]
  /// As the curriculum states it, for all quizzes that do not.
  let passMark: String?

  /// `sections` are those of the reference files.
  init(sections: (Role) -> [Section]) {
    let terms = sections(.term)
    vocabulary = WordVocabulary(rules: sections(.wordRule), terms: terms)
    self.terms = TermForms(terms)
    headwords = Dictionary(
      terms.compactMap { term in term.id.map { (term.headword.lowercased(), $0) } },
      uniquingKeysWith: { first, _ in first })
    populations = Dictionary(
      sections(.source).compactMap { source in
        guard let id = source.id, let text = source.fact("Population")?.text else { return nil }
        return (id, text)
      }, uniquingKeysWith: { _, last in last })
    agencies = sections(.agency).map(FilledValues.init)
    passMark = sections(.curriculum).first?.fact("Pass mark")?.text
  }

  /// What would be answered otherwise than by the tables before.
  func changes(since old: ReferenceTables) -> Set<Topic> {
    var changed: Set<Topic> = []
    if !vocabulary.isSame(as: old.vocabulary) { changed.insert(.words) }
    if terms != old.terms { changed.insert(.terms) }
    if headwords != old.headwords { changed.insert(.headwords) }
    if populations != old.populations { changed.insert(.populations) }
    if !agencies.elementsEqual(old.agencies, by: { $0.id == $1.id && $0.values == $1.values }) {
      changed.insert(.agencies)
    }
    if passMark != old.passMark { changed.insert(.passMark) }
    return changed
  }
}
