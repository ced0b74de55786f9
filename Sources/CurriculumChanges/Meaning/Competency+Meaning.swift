import CurriculumModel

/// A competency without its objectives and skills.
struct CompetencyFrame: Meaningful {
  static let subjectKind = SubjectKind.competency
  let competency: Competency

  init(_ competency: Competency) {
    self.competency = Competency(
      id: competency.id, title: competency.title, statement: competency.statement,
      evidence: competency.evidence, renewEvery: competency.renewEvery,
      sources: competency.sources, objectives: [], skills: [], documents: competency.documents)
  }

  var key: String { competency.id.rawValue }

  var meaning: Meaning {
    meaning(
      competency.title,
      facts: [
        .set(
          "evidence", competency.evidence.parts.map(EvidenceCriteria.spelling(of:)), .ruleChanged,
          .substance),
        MeaningFact("renewal", competency.renewEvery?.description, .ruleChanged, .substance),
        .sources(competency.sources),
      ],
      text: competency.statement.passages
        + Optional(competency.documents.flatMap(\.passages)).marked(Self.documents))
  }

  static let documents = "what the agency shows"
}

extension Objective: Meaningful {
  static var subjectKind: SubjectKind { .objective }
  var key: String { id.rawValue }

  var meaning: Meaning {
    var meaning = meaning(statement)
    meaning.labelOfText = .objectiveChanged
    meaning.leastWeightOfText = .substance
    return meaning
  }
}

extension Skill: Meaningful {
  static var subjectKind: SubjectKind { .skill }
  var key: String { id.rawValue }

  var meaning: Meaning {
    var meaning = meaning(
      title,
      facts: [
        .set("evidence", evidence.map(\.rawValue), .ruleChanged, .substance),
        MeaningFact(
          "countersignature", isCountersigned ? "asked for" : nil, .ruleChanged, .substance),
        .sources(sources),
      ], text: statement.passages + Optional(rubric.flatMap(\.passages)).marked("look for"))
    meaning.labelOfText = .objectiveChanged
    return meaning
  }
}
