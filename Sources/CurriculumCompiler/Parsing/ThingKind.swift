/// What an id can name.
enum ThingKind: Hashable, Sendable {
  case curriculum, pathway
  case framework, area, competency
  /// Skills count as objectives: lessons teach them and questions test them.
  case objective
  case principleGroup, principle, term, wordRule, source, value, agency
  case module, lesson
  /// A heading with an id inside a lesson.
  case passage
  case quiz, question, pool

  /// `nil` for sections whose id is no definition.
  init?(_ role: Role) {
    switch role {
    case .curriculum: self = .curriculum
    case .pathway: self = .pathway
    case .framework: self = .framework
    case .area: self = .area
    case .competency: self = .competency
    case .skill: self = .objective
    case .principleGroup: self = .principleGroup
    case .principle: self = .principle
    case .term: self = .term
    case .wordRule: self = .wordRule
    case .source: self = .source
    case .value: self = .value
    case .agency: self = .agency
    case .module: self = .module
    case .lesson: self = .lesson
    case .quiz: self = .quiz
    case .question: self = .question
    case .pool: self = .pool
    case .principles, .glossary, .words, .sources, .values, .agencyValue, .scene: return nil
    }
  }

  /// Whether the id need only be unique in its file, not in the whole curriculum.
  var isLocal: Bool {
    switch self {
    case .lesson, .passage, .question, .pool: true
    default: false
    }
  }

  /// With its article: `a module`.
  var noun: String {
    switch self {
    case .curriculum: "a curriculum"
    case .pathway: "a pathway"
    case .framework: "a framework"
    case .area: "an area"
    case .competency: "a competency"
    case .objective: "an objective or a skill"
    case .principleGroup: "a group of principles"
    case .principle: "a principle"
    case .term: "a term"
    case .wordRule: "a rule about words"
    case .source: "a source"
    case .value: "an agency value"
    case .agency: "an agency"
    case .module: "a module"
    case .lesson: "a lesson"
    case .passage: "a passage of a lesson"
    case .quiz: "a quiz"
    case .question: "a question"
    case .pool: "a pool"
    }
  }
}
