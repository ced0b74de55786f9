public import CurriculumModel

/// How the questions of one quiz work, over all releases in which people sat it first.
public struct QuizMeasurement: Hashable, Sendable, Codable {
  public struct Item: Hashable, Sendable, Codable {
    /// Without markup.
    public let title: String
    public let statistics: ItemStatistics
    /// The options without markup, in the order of the statistics.
    public let options: [String]
    /// Those that asked it with this meaning, in the order in which they were first sat.
    public let releases: [ReleaseDigest]

    public init(
      title: String, statistics: ItemStatistics, options: [String], releases: [ReleaseDigest]
    ) {
      self.title = title
      self.statistics = statistics
      self.options = options
      self.releases = releases
    }
  }

  public let quiz: Quiz.ID
  /// Without markup, as in the release that was sat last.
  public let title: String
  /// How many first attempts there are.
  public let people: Int
  /// What the pass mark means on a form of middle length.
  public let precision: MarkPrecision
  public let reliability: FormReliability?
  /// By id and edition.
  public let items: [Item]
  /// How far markers agree on paragraphs; `nil` where no two have marked any.
  public private(set) var agreement: [MarkingAgreement]?

  public init(
    quiz: Quiz.ID, title: String, people: Int, precision: MarkPrecision,
    reliability: FormReliability?, items: [Item], agreement: [MarkingAgreement]? = nil
  ) {
    self.quiz = quiz
    self.title = title
    self.people = people
    self.precision = precision
    self.reliability = reliability
    self.items = items
    self.agreement = agreement
  }

  /// With what two markers each found in paragraphs of the quiz.
  public func with(_ pairs: [TwiceMarked]) -> QuizMeasurement {
    var measurement = self
    measurement.agreement = pairs.isEmpty ? nil : MarkingAgreement.all(of: pairs)
    return measurement
  }

  /// The attempts are of one quiz, the earliest first; `nil` for none.
  public init?(of attempts: [FirstAttempt]) {
    guard let latest = attempts.last?.asked.quiz else { return nil }
    var gathered = GatheredAnswers()
    let measured = attempts.map { gathered.measured($0) }
    let analysis = ItemAnalysis(of: measured, questions: gathered.questions)
    let lengths = measured.map(\.responses.count).sorted()
    self.init(
      quiz: latest.id, title: latest.title.plainText(), people: attempts.count,
      precision: MarkPrecision(
        questions: lengths[lengths.count / 2], mark: latest.passMark),
      reliability: analysis.reliability,
      items: analysis.items.map { statistics in
        let question = gathered.questions[statistics.item]
        return Item(
          title: question?.title.plainText() ?? statistics.item.question.rawValue,
          statistics: statistics,
          options: question?.task.options.map { $0.content.plainText() } ?? [],
          releases: gathered.releases[statistics.item] ?? [])
      })
  }
}

/// Marks attempts and puts options of the same meaning in the same places.
private struct GatheredAnswers {
  /// Each as it was asked first.
  private(set) var questions: [MeasuredItem: Question] = [:]
  private(set) var releases: [MeasuredItem: [ReleaseDigest]] = [:]

  mutating func measured(_ attempt: FirstAttempt) -> MeasuredAttempt {
    let quiz = attempt.asked.quiz
    let asked = Dictionary(quiz.questions.map { ($0.id, $0) }) { one, _ in one }
    let marked = grade(attempt.answers, on: attempt.form, of: quiz.filled(with: attempt.agency))
    var responses: [MeasuredItem: MeasuredAttempt.Response] = [:]
    for grade in marked.questions {
      guard let question = asked[grade.question], grade.possible > .zero,
        let edition = attempt.asked.editions[grade.question],
        question.task.isMarkedHere, !(attempt.isTypingErased && question.task.isTyped)
      else { continue }
      let item = MeasuredItem(question: grade.question, edition: edition)
      let first = questions[item] ?? question
      questions[item] = first
      if releases[item]?.contains(attempt.asked.release) != true {
        releases[item, default: []].append(attempt.asked.release)
      }
      responses[item] = .init(
        share: Double(grade.points.thousandths) / Double(grade.possible.thousandths),
        chosen: question.task.options.isEmpty
          ? [] : Self.places(of: grade.parts, of: question, in: first))
    }
    return MeasuredAttempt(responses: responses)
  }

  /// Forms of one meaning may list their options in another order.
  private static func places(
    of parts: [QuestionGrade.Part], of question: Question, in first: Question
  ) -> [Int] {
    let chosen = parts.filter(\.isChosen).map(\.index)
    let (own, others) = (question.task.options, first.task.options)
    guard own != others else { return chosen }
    return chosen.compactMap { index in
      others.firstIndex {
        $0.mark == own[index].mark && $0.content.plainText() == own[index].content.plainText()
      }
    }
  }
}

extension Question.Task {
  /// Paragraphs say as much about who marks them as about the question.
  fileprivate var isMarkedHere: Bool {
    if case .paragraph = self { false } else { true }
  }

  fileprivate var isTyped: Bool {
    switch self {
    case .shortAnswer, .number: true
    case .chooseOne, .chooseAll, .trueOrFalse, .match, .order, .paragraph, .scenario: false
    }
  }
}
