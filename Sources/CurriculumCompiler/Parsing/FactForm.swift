import CurriculumModel

/// What the value of a fact may be.
enum FactForm: Hashable, Sendable {
  case text, language, share, period, periods, count, attempts, date, address, limit
  case oneOf([String])
  case someOf([String])
  case evidence
  case words
  case reference(ThingKind)
  case references(ThingKind)
  case citations
  /// Links to lessons or sections of them.
  case lessons

  /// Completes "**Key** is …".
  var description: String {
    switch self {
    case .text: "a text"
    case .language: "a language tag such as en or es-MX"
    case .share: "a percentage such as 80%"
    case .period: "a length of time such as 24 months"
    case .periods: "lengths of time in rising order, such as 1 week, 1 month"
    case .count: "a whole number from 1 on"
    case .attempts: "a number of attempts, such as 3, then supervisor"
    case .date: "a day such as 2026-11-21"
    case .address: "an address of the web such as <https://example.org>"
    case .limit: "a density such as 2 per 1,000 words"
    case .oneOf(let choices): choices.joined(separator: " or ")
    case .someOf(let choices): "one or more of " + choices.joined(separator: ", ")
    case .evidence:
      "\(EvidenceKind.allCases.map(\.rawValue).joined(separator: ", ")), with commas where all are "
        + "needed and “or” where one is enough"
    case .words: "words with commas between them"
    case .reference(let kind): "the id of \(kind.noun)"
    case .references(let kind): "ids with commas between them, each of \(kind.noun)"
    case .citations: "links into sources.md"
    case .lessons: "links to lessons"
    }
  }

  /// Whether the value has this form; whether a reference leads anywhere is not asked here.
  func accepts(_ fact: Fact) -> Bool {
    switch self {
    case .text: !fact.value.isEmpty
    case .language: fact.language != nil
    case .share: fact.share != nil
    case .period: fact.period != nil
    case .periods: fact.periods != nil
    case .count: fact.count != nil
    case .attempts: fact.attempts != nil
    case .date: fact.date != nil
    case .address: fact.address != nil
    case .limit: fact.limit != nil
    case .oneOf(let choices): choices.contains(fact.text)
    case .someOf(let choices):
      !fact.words.isEmpty && fact.words.allSatisfy(choices.contains)
        && Set(fact.words).count == fact.words.count
    case .evidence: fact.evidence != nil
    case .words: !fact.words.isEmpty
    case .reference: fact.references.count == 1
    case .references: !fact.references.isEmpty
    case .citations, .lessons:
      !fact.references.isEmpty && fact.references.allSatisfy { $0.destination != nil }
    }
  }
}
