/// How much a curriculum holds, counted from what its authors wrote.
public struct CurriculumTotals: Hashable, Sendable, Codable {
  /// A module with its quiz.
  public struct Module: Hashable, Sendable, Codable {
    public let id: String
    public let title: String
    public let lessons: Int
    /// What learners read in the lessons: prose, titles, tables, the words of pictures.
    public let words: Int
    /// Questions by the words of their instruction, such as `Choose one.`
    public let questions: [String: Int]
    public let scenarios: [Scenario]
    /// The school grade of the lessons' running text in tenths (see `Readability`); `nil` without
    /// text.
    public let gradeTenths: Int?
  }

  /// A scenario and how many scenes it has.
  public struct Scenario: Hashable, Sendable, Codable {
    public let id: String
    public let scenes: Int
  }

  /// A source and how often it is cited, wherever that stands.
  public struct CitedSource: Hashable, Sendable, Codable {
    public let id: String
    public let citations: Int
  }

  /// The layout of the JSON; a change of it that can break a reader raises the number.
  public let version: Int
  /// In the order of their files.
  public let modules: [Module]
  /// In the order of sources.md.
  public let sources: [CitedSource]
  public let terms: Int
  public let principles: Int
  public let competencies: Int
  public let skills: Int
  /// What learners read in the quizzes: questions, answers and feedback.
  public let quizWords: Int

  public init(of folder: SourceFolder) {
    self.init(of: LinkedCurriculum.reading(folder))
  }
}

extension CurriculumTotals {
  public var lessons: Int { modules.reduce(0) { $0 + $1.lessons } }

  /// Of the lessons.
  public var words: Int { modules.reduce(0) { $0 + $1.words } }

  /// By the words of their instruction.
  public var questions: [String: Int] {
    modules.reduce(into: [:]) { $0.merge($1.questions, uniquingKeysWith: +) }
  }

  public var scenarios: [Scenario] { modules.flatMap(\.scenarios) }

  public var citations: Int { sources.reduce(0) { $0 + $1.citations } }
}
