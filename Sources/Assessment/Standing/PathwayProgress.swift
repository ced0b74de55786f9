public import CurriculumModel

/// How far a person has come on a pathway.
public struct PathwayProgress: Hashable, Sendable {
  public let pathway: Pathway.ID
  /// In the pathway's order.
  public let modules: [ModuleProgress]
  /// The competencies that the modules name, in their order.
  public let competencies: [CompetencyStanding]
  /// What to do now; `nil` where nothing is left, or nothing that is published.
  public let nextStep: NextStep?
  /// Every module is done, every competency that they name counts today, and at least one of those
  /// is of the pathway's own framework: without that a record would claim what nobody showed.
  public let isComplete: Bool

  public init(
    pathway: Pathway.ID, modules: [ModuleProgress], competencies: [CompetencyStanding],
    nextStep: NextStep?, isComplete: Bool
  ) {
    self.pathway = pathway
    self.modules = modules
    self.competencies = competencies
    self.nextStep = nextStep
    self.isComplete = isComplete
  }
}

public struct ModuleProgress: Hashable, Sendable {
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// A module that it requires is not done.
    case locked
    /// Nothing of it is read.
    case open
    case reading
    case readyForQuiz
    /// The quiz was handed in, and a supervisor has still to mark or talk over an answer.
    case waiting
    /// The quiz was passed at the module's present revision, and that counts today.
    case passed
    /// Earlier learning was accepted for its competency.
    case waived

    public var isDone: Bool { self == .passed || self == .waived }
  }

  public let module: Module.ID
  public let state: State
  public let lessonsRead: Int
  public let lessonsTotal: Int

  public init(module: Module.ID, state: State, lessonsRead: Int, lessonsTotal: Int) {
    self.module = module
    self.state = state
    self.lessonsRead = lessonsRead
    self.lessonsTotal = lessonsTotal
  }
}

/// The one thing to do next.
public enum NextStep: Hashable, Sendable {
  case readLesson(_ lesson: Lesson.ID, in: Module.ID)
  /// For the first time, or again because it is due or has run out.
  case takeQuiz(_ quiz: Quiz.ID, of: Module.ID)
  /// Ask the supervisor to watch the skills.
  case beObserved(in: Competency.ID)
  /// Ask the supervisor to mark or talk over what was handed in.
  case askSupervisor(about: Module.ID)
  /// The agency has to show its policy or plan.
  case showDocuments(for: Competency.ID)
}
