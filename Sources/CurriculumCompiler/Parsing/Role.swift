/// What a section of a file is.
enum Role: Hashable, Sendable {
  case curriculum, pathway
  case framework, area, competency, skill
  case principles, principleGroup, principle
  case glossary, term
  case words, wordRule
  case sources, source
  case values, value
  case agency, agencyValue
  case module, lesson
  case quiz, question, pool, scene

  /// The role of the file's first heading.
  init(of kind: FileKind) {
    self =
      switch kind {
      case .curriculum: .curriculum
      case .framework: .framework
      case .principles: .principles
      case .glossary: .glossary
      case .words: .words
      case .sources: .sources
      case .values: .values
      case .agency: .agency
      case .module, .picture: .module
      case .quiz: .quiz
      }
  }

  /// What the headings one level below are; `nil` where they belong to the text, or may not be.
  var child: Role? {
    switch self {
    case .curriculum: .pathway
    case .framework: .area
    case .area: .competency
    case .competency: .skill
    case .principles: .principleGroup
    case .principleGroup: .principle
    case .glossary: .term
    case .words: .wordRule
    case .sources: .source
    case .values: .value
    case .agency: .agencyValue
    case .module: .lesson
    case .quiz, .pool: .question
    case .pathway, .skill, .principle, .term, .wordRule, .source, .value, .agencyValue, .lesson,
      .question, .scene:
      nil
    }
  }

  /// Whether the heading must end in an id.
  var needsID: Bool {
    switch self {
    case .principles, .glossary, .words, .sources, .values, .scene: false
    default: true
    }
  }

  /// With its article: `a lesson`.
  var noun: String {
    switch self {
    case .curriculum: "the curriculum"
    case .pathway: "a pathway"
    case .framework: "a framework"
    case .area: "an area"
    case .competency: "a competency"
    case .skill: "a skill"
    case .principles: "the principles"
    case .principleGroup: "a group of principles"
    case .principle: "a principle"
    case .glossary: "the glossary"
    case .term: "a term"
    case .words: "the words"
    case .wordRule: "a rule about words"
    case .sources: "the sources"
    case .source: "a source"
    case .values: "the agency values"
    case .value: "an agency value"
    case .agency: "an agency"
    case .agencyValue: "an agency's value"
    case .module: "a module"
    case .lesson: "a lesson"
    case .quiz: "a quiz"
    case .question: "a question"
    case .pool: "a pool"
    case .scene: "a scene"
    }
  }
}
