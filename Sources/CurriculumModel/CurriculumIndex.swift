/// A curriculum with everything in it by id.
public struct CurriculumIndex: Sendable {
  public let curriculum: Curriculum
  public let pathways: [Pathway.ID: Pathway]
  public let modules: [Module.ID: Module]
  public let lessons: ChildTable<Module, Lesson>
  public let quizzes: [Quiz.ID: Quiz]
  public let questions: ChildTable<Quiz, Question>
  public let competencies: [Competency.ID: Competency]
  /// The modules that name a competency, in their order.
  public let modulesByCompetency: [Competency.ID: [Module]]
  public let objectives: [Objective.ID: [Inline]]
  public let principles: [Principle.ID: Principle]
  public let terms: [GlossaryTerm.ID: GlossaryTerm]
  public let sources: [Source.ID: Source]
  public let values: [AgencyValue.ID: AgencyValue]
  public let agencies: [AgencyProfile.ID: AgencyProfile]
  public let pictures: [Picture.ID: Picture]

  public init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    let competencies = curriculum.frameworks.flatMap(\.competencies)
    pathways = Self.byID(curriculum.pathways)
    modules = Self.byID(curriculum.modules)
    lessons = ChildTable(curriculum.modules, first: \.lessons.first) { $0.lessons }
    quizzes = Self.byID(curriculum.quizzes)
    questions = ChildTable(curriculum.quizzes, first: \.firstQuestion) { $0.questions }
    self.competencies = Self.byID(competencies)
    modulesByCompetency = curriculum.modules.reduce(into: [:]) { found, module in
      if let competency = module.competency { found[competency, default: []].append(module) }
    }
    let statements =
      competencies.flatMap(\.objectives).map { ($0.id, $0.statement) }
      + competencies.flatMap(\.skills).map { ($0.id, $0.title) }
    objectives = Dictionary(statements, uniquingKeysWith: { first, _ in first })
    principles = Self.byID(curriculum.principleGroups.flatMap(\.principles))
    terms = Self.byID(curriculum.glossary)
    sources = Self.byID(curriculum.sources)
    values = Self.byID(curriculum.values)
    agencies = Self.byID(curriculum.agencies)
    pictures = Self.byID(curriculum.pictures)
  }

  private static func byID<Thing: Identifiable>(_ things: [Thing]) -> [Thing.ID: Thing] {
    Dictionary(things.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Quiz {
  fileprivate var firstQuestion: Question? {
    switch items.first {
    case .question(let question)?: question
    case .pool(let pool)?: pool.questions.first
    case nil: nil
    }
  }
}
