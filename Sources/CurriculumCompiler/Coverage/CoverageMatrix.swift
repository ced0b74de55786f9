public import CurriculumModel

/// What every framework asks for against what teaches, tests and shows it, gaps first.
public struct CoverageMatrix: Hashable, Sendable, Codable {
  /// What is missing for an objective.
  public enum Gap: String, Hashable, Sendable, Codable, CaseIterable {
    case noObjectives = "no objectives"
    case notTaught = "not taught"
    case tooFewQuestions = "fewer than 2 questions"
    case noRubric = "no points to look for"
    case noDocuments = "nothing to show"
  }

  /// One objective or skill.
  public struct Row: Hashable, Sendable, Codable {
    public let framework: String
    public let competency: Landmark
    /// The competency itself where it has no objectives.
    public let objective: Landmark
    public let isSkill: Bool
    public let evidence: [EvidenceKind]
    public let lessons: [Landmark]
    public let questions: [Landmark]
    /// The points that an observer looks for.
    public let rubric: [String]
    /// What an agency shows for the whole competency.
    public let documents: [String]
    /// In the order of `Gap.allCases`.
    public let gaps: [Gap]
  }

  /// The layout of the JSON; a change of it that can break a reader raises the number.
  public let version: Int
  /// Rows with gaps first; both halves in the order of the frameworks.
  public let rows: [Row]

  public init(of folder: SourceFolder) {
    self.init(of: LinkedCurriculum.reading(folder))
  }

  init(of curriculum: LinkedCurriculum) {
    let coverage = curriculum.coverage
    let rows = curriculum.files(.framework).compactMap(\.root).flatMap { framework in
      framework.sections.flatMap(\.sections).filter { $0.role == .competency }
        .flatMap { Self.rows(of: $0, in: framework, coverage) }
    }
    version = 1
    self.rows = rows.filter { !$0.gaps.isEmpty } + rows.filter { $0.gaps.isEmpty }
  }

  private static func rows(
    of competency: Section, in framework: Section, _ coverage: Coverage<SectionPart>
  ) -> [Row] {
    let goals = competency.goals
    guard !goals.isEmpty else {
      return [
        Row(
          framework: framework.id ?? "", competency: competency.landmark(),
          objective: competency.landmark(), isSkill: false, evidence: [], lessons: [],
          questions: [], rubric: [], documents: competency.documents.map(\.words),
          gaps: [.noObjectives])
      ]
    }
    return goals.map { goal in
      Row(
        framework: framework.id ?? "", competency: competency.landmark(),
        objective: goal.landmark, isSkill: goal.skill != nil, evidence: goal.evidence,
        lessons: coverage.lessons(teaching: goal.id.text).map(\.landmark),
        questions: coverage.questions(testing: goal.id.text).map(\.landmark),
        rubric: goal.rubric.map(\.words), documents: competency.documents.map(\.words),
        gaps: gaps(of: goal, coverage))
    }
  }

  private static func gaps(of goal: Goal, _ coverage: Coverage<SectionPart>) -> [Gap] {
    Gap.allCases.filter { gap in
      switch gap {
      case .noObjectives: false
      case .notTaught: coverage.lessons(teaching: goal.id.text).isEmpty
      case .tooFewQuestions:
        goal.evidence.contains(.quiz)
          && coverage.questions(testing: goal.id.text).count < UndertestedObjective.fewestQuestions
      case .noRubric:
        goal.skill != nil && goal.evidence.contains(.observation) && goal.rubric.isEmpty
      case .noDocuments: goal.evidence.contains(.attestation) && goal.competency.documents.isEmpty
      }
    }
  }
}

extension AnswerSyntax {
  /// The item in plain words.
  var words: String { content.plainText }
}
