import CurriculumModel

extension Pathway: Meaningful {
  static var subjectKind: SubjectKind { .pathway }
  var key: String { id.rawValue }

  var meaning: Meaning {
    meaning(
      title,
      facts: [
        MeaningFact("framework", framework.rawValue, .ruleChanged, .substance),
        MeaningFact("valid for", validFor?.description, .ruleChanged, .substance),
        MeaningFact(
          "modules", modules.map(\.rawValue).joined(separator: ", "), .ruleChanged, .substance),
      ], text: audience.passages + introduction.passages)
  }
}

/// What `curriculum.md` says beside its pathways.
struct CurriculumFrame: Meaningful {
  static let subjectKind = SubjectKind.curriculum
  let key: String
  let title: [Inline]
  let publisher: String
  let passMark: Share
  let followUp: [CalendarPeriod]
  let support: AgencyValue.ID?
  let introduction: [Block]

  init(_ curriculum: Curriculum) {
    key = curriculum.id.rawValue
    title = curriculum.title
    publisher = curriculum.publisher
    passMark = curriculum.passMark
    followUp = curriculum.followUp
    support = curriculum.support
    introduction = curriculum.introduction
  }

  var meaning: Meaning {
    meaning(
      title,
      facts: [
        MeaningFact("publisher", publisher, .wording, .judgement),
        MeaningFact("pass mark", passMark.description, .ruleChanged, .judgement),
        MeaningFact(
          "follow-up", followUp.map(\.description).joined(separator: ", "), .ruleChanged,
          .judgement),
        MeaningFact("support line", support?.rawValue, .ruleChanged, .judgement),
      ], text: introduction.passages)
  }
}
