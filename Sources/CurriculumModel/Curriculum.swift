/// A whole curriculum. If it is in the model, it is valid: every id resolves, every question has a
/// key, every value is filled in for every agency.
public struct Curriculum: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Curriculum>
  public let title: [Inline]
  public let publisher: String
  /// A language tag (BCP 47): `en`.
  public let language: String
  /// What a quiz asks for that does not say itself.
  public let passMark: Share
  /// When to ask again after learning, in rising order.
  public let followUp: [CalendarPeriod]
  /// The support line shown beside notices.
  public let support: AgencyValue.ID?
  public let introduction: [Block]
  public let pathways: [Pathway]
  public let frameworks: [Framework]
  public let principleGroups: [PrincipleGroup]
  public let glossary: [GlossaryTerm]
  public let wordRules: [WordRule]
  public let sources: [Source]
  public let values: [AgencyValue]
  public let agencies: [AgencyProfile]
  public let modules: [Module]
  public let quizzes: [Quiz]
  public let pictures: [Picture]
  /// In the order of `ReferencePage.Kind.allCases`, at most one of each.
  public let referencePages: [ReferencePage]
  /// How many findings authors have marked as intended, with a reason, by the name of the check.
  public let intentions: [String: Int]

  public init(
    id: Identifier<Curriculum>, title: [Inline], publisher: String, language: String,
    passMark: Share, followUp: [CalendarPeriod], support: AgencyValue.ID? = nil,
    introduction: [Block], pathways: [Pathway], frameworks: [Framework],
    principleGroups: [PrincipleGroup], glossary: [GlossaryTerm], wordRules: [WordRule],
    sources: [Source], values: [AgencyValue], agencies: [AgencyProfile], modules: [Module],
    quizzes: [Quiz], pictures: [Picture],
    referencePages: [ReferencePage] = [], intentions: [String: Int] = [:]
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.language = language
    self.passMark = passMark
    self.followUp = followUp
    self.support = support
    self.introduction = introduction
    self.pathways = pathways
    self.frameworks = frameworks
    self.principleGroups = principleGroups
    self.glossary = glossary
    self.wordRules = wordRules
    self.sources = sources
    self.values = values
    self.agencies = agencies
    self.modules = modules
    self.quizzes = quizzes
    self.pictures = pictures
    self.referencePages = referencePages
    self.intentions = intentions
  }
}
