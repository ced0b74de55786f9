import CurriculumModel

/// A fact that a section may have.
struct FactRule: Hashable, Sendable {
  let key: String
  let form: FactForm
  let isRequired: Bool

  private init(_ key: String, _ form: FactForm, required: Bool = false) {
    self.key = key
    self.form = form
    self.isRequired = required
  }

  /// The facts of the language, by the section that has them.
  static let all: [Role: [FactRule]] = [
    .curriculum: [
      FactRule("Publisher", .text, required: true),
      FactRule("Language", .language, required: true),
      FactRule("Pass mark", .share, required: true),
      FactRule("Follow-up", .periods),
      FactRule("Support", .reference(.value)),
    ],
    .pathway: [
      FactRule("For", .text, required: true),
      FactRule("Framework", .reference(.framework), required: true),
      FactRule("Valid for", .period),
    ],
    .competency: [
      FactRule("Evidence", .evidence, required: true),
      FactRule("Renew every", .period),
      FactRule("Source", .citations),
    ],
    .skill: [
      FactRule("Evidence", .someOf(EvidenceKind.allCases.map(\.rawValue)), required: true),
      FactRule("Countersigned", .oneOf(["yes", "no"])),
      FactRule("Source", .citations),
    ],
    .principle: [FactRule("Source", .citations)],
    .term: [
      FactRule("Also", .words),
      FactRule("Use", .oneOf(["plain", "recognize only"]), required: true),
      FactRule("Source", .citations),
    ],
    .wordRule: [
      FactRule("Refuse", .words),
      FactRule("Sparingly", .words),
      FactRule("At most", .limit),
      FactRule("Prefer", .words),
      FactRule("Except", .words),
      FactRule("Allowed in", .someOf(["glossary", "quotation"])),
      FactRule("Severity", .oneOf(["error", "warning"]), required: true),
      FactRule("Source", .citations),
    ],
    .source: [
      FactRule("Publisher", .text, required: true),
      FactRule("Date", .text, required: true),
      FactRule("Population", .text),
      FactRule("Link", .address),
      FactRule("Checked", .date),
    ],
    .value: [
      FactRule("Kind", .oneOf(AgencyValue.Kind.allCases.map(\.rawValue)), required: true)
    ],
    .agencyValue: [
      FactRule("Value", .text, required: true),
      FactRule("Source", .text),
      FactRule("Review by", .date),
    ],
    .module: [
      FactRule("Competency", .reference(.competency)),
      FactRule("Requires", .references(.module)),
      FactRule("Revision", .count, required: true),
      FactRule("Notice", .text),
      FactRule("Source", .citations),
    ],
    .lesson: [
      FactRule("Teaches", .references(.objective), required: true),
      FactRule("Notice", .text),
      FactRule("Source", .citations),
    ],
    .quiz: [
      FactRule("Module", .reference(.module), required: true),
      FactRule("Draw", .count),
      FactRule("Attempts", .attempts),
      FactRule("Pass mark", .share),
      FactRule("Feedback", .oneOf(["at the end", "after each answer"])),
      FactRule("Shown", .oneOf(["one at a time", "all on one page"])),
    ],
    .question: [
      // Its absence is the fault of `QuestionTestsNothing`.
      FactRule("Tests", .references(.objective)),
      FactRule("Taught in", .lessons),
      FactRule("Score", .oneOf(["all or nothing", "per option"])),
      FactRule("Markers", .oneOf(["1", "2"])),
    ],
  ]
}

extension Role {
  var facts: [FactRule] { FactRule.all[self] ?? [] }

  func fact(_ key: String) -> FactRule? { facts.first { $0.key == key } }
}
