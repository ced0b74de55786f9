/// The questions that belong to a module, and how they are asked.
public struct Quiz: Hashable, Sendable, Codable, Identifiable {
  public enum Feedback: String, Hashable, Sendable, Codable {
    case atTheEnd = "at the end"
    case afterEachAnswer = "after each answer"
  }

  /// How the questions of a form stand before a learner.
  public enum Layout: String, Hashable, Sendable, Codable {
    case oneAtATime = "one at a time"
    case allOnOnePage = "all on one page"
  }

  public let id: Identifier<Quiz>
  public let title: [Inline]
  public let module: Module.ID
  public let introduction: [Block]
  /// How many questions a form has, pools apart; `nil` for all of them.
  public let draw: Int?
  /// How many attempts before a supervisor must release another; `nil` for no limit.
  public let attempts: Int?
  public let passMark: Share
  public let feedback: Feedback
  public let items: [QuizItem]
  /// Nothing where questions come one at a time, so that releases from before this was asked read
  /// and spell as they did.
  private let shown: Layout?

  public init(
    id: Identifier<Quiz>, title: [Inline], module: Module.ID, introduction: [Block],
    draw: Int? = nil, attempts: Int? = nil, passMark: Share, feedback: Feedback,
    layout: Layout = .oneAtATime, items: [QuizItem]
  ) {
    self.id = id
    self.title = title
    self.module = module
    self.introduction = introduction
    self.draw = draw
    self.attempts = attempts
    self.passMark = passMark
    self.feedback = feedback
    self.items = items
    shown = layout == .oneAtATime ? nil : layout
  }

  public var layout: Layout { shown ?? .oneAtATime }

  /// Every question, those of pools included, in the order of the file.
  public var questions: [Question] {
    items.flatMap { item in
      switch item {
      case .question(let question): [question]
      case .pool(let pool): pool.questions
      }
    }
  }
}

public enum QuizItem: Hashable, Sendable, Codable {
  case question(_ question: Question)
  case pool(_ pool: QuestionPool)
}

/// Questions of which a form takes some.
public struct QuestionPool: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<QuestionPool>
  public let title: [Inline]
  /// 1...questions.count.
  public let draw: Int
  public let questions: [Question]

  public init(id: Identifier<QuestionPool>, title: [Inline], draw: Int, questions: [Question]) {
    self.id = id
    self.title = title
    self.draw = draw
    self.questions = questions
  }
}
