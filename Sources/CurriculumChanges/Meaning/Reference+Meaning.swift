import CurriculumModel

// What lessons and questions refer to. When a source was last looked at, where an agency's value
// comes from and by when it is to be confirmed are notes for those who keep the curriculum.

extension GlossaryTerm: Meaningful {
  static var subjectKind: SubjectKind { .term }
  var key: String { id.rawValue }

  var meaning: Meaning {
    meaning(
      title,
      facts: [
        .set("other forms", also, .wording, .judgement),
        MeaningFact("use", use.rawValue, .ruleChanged, .substance), .sources(sources),
      ], text: definition.passages)
  }
}

extension WordRule: Meaningful {
  static var subjectKind: SubjectKind { .wordRule }
  var key: String { id.rawValue }

  var meaning: Meaning {
    meaning(
      title,
      facts: [
        .set("words", words, .ruleChanged, .judgement),
        MeaningFact("limit", limitName, .ruleChanged, .judgement),
        .set("preferred", prefer, .ruleChanged, .judgement),
        .set("allowed in", allowedIn.map(\.rawValue), .ruleChanged, .judgement),
        MeaningFact("severity", severity.rawValue, .ruleChanged, .judgement), .sources(sources),
      ], text: reason.passages)
  }

  private var limitName: String {
    switch limit {
    case .never: "never"
    case .perThousandWords(let uses): "\(uses) in 1,000 words"
    }
  }
}

extension Source: Meaningful {
  static var subjectKind: SubjectKind { .source }
  var key: String { id.rawValue }

  var meaning: Meaning {
    meaning(
      title,
      facts: [
        MeaningFact("publisher", publisher, .wording, .judgement),
        MeaningFact("date", date, .wording, .judgement),
        MeaningFact("population", population, .wording, .judgement),
        MeaningFact("link", link, .wording, .judgement),
      ], text: note.passages)
  }
}

extension Principle: Meaningful {
  static var subjectKind: SubjectKind { .principle }
  var key: String { id.rawValue }

  var meaning: Meaning { meaning(title, facts: [.sources(sources)], text: body.passages) }
}

extension AgencyValue: Meaningful {
  static var subjectKind: SubjectKind { .value }
  var key: String { id.rawValue }

  var meaning: Meaning {
    meaning(
      title, facts: [MeaningFact("kind", kind.rawValue, .ruleChanged, .judgement)],
      text: description.passages)
  }
}

/// One value of one agency: `agency/value`.
struct FilledValue: Meaningful {
  static let subjectKind = SubjectKind.agencyValue
  let agency: AgencyProfile.ID
  let value: AgencyValue.ID
  let text: String

  init(_ entry: AgencyProfile.Entry, of agency: AgencyProfile) {
    self.agency = agency.id
    value = entry.value
    text = PlainMarks.plain(entry.text)
  }

  var key: String { "\(agency)/\(value)" }

  var meaning: Meaning {
    Meaning(
      kind: Self.subjectKind, title: "\(value)",
      facts: [MeaningFact("value", text, .valueChanged, .substance)])
  }
}

extension Picture: Meaningful {
  static var subjectKind: SubjectKind { .picture }
  var key: String { id.rawValue }

  var meaning: Meaning {
    Meaning(
      kind: Self.subjectKind, title: id.rawValue,
      facts: [
        MeaningFact("format", mediaType.rawValue, .editorial, .none),
        MeaningFact("picture", base64, .wording, .judgement),
      ])
  }
}
