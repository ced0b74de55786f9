import Assessment
import CurriculumModel

/// Answers that somebody may have given to a form of any quiz.
struct DemoAnswers {
  private let form: QuizForm
  private let quiz: Quiz
  private let questions: [Question]
  private var generator: SplitMix64

  /// The same seed gives the same answers.
  init(to form: QuizForm, of quiz: Quiz, seed: UInt64) {
    self.form = form
    self.quiz = quiz
    let known = Dictionary(quiz.questions.map { ($0.id, $0) }) { one, _ in one }
    questions = form.items.compactMap { known[$0.question] }
    generator = SplitMix64(seed: seed)
  }

  /// Answers that pass, with a mistake or two where the pass mark leaves room.
  mutating func passing() -> [Question.ID: Answer] {
    var answers = right(questions)
    for question in generator.shuffled(questions).prefix(2) {
      let before = answers[question.id]
      guard let wrong = question.task.wrongAnswer(using: &generator) else { continue }
      answers[question.id] = wrong
      let marked = marked(answers)
      // What is unsafe counts only once it was talked over.
      if !marked.isPassed || marked.hasUnsafe { answers[question.id] = before }
    }
    return answers
  }

  /// Answers that do not pass, most of them right.
  mutating func failing() -> [Question.ID: Answer] {
    var answers = right(questions)
    for question in generator.shuffled(questions) {
      guard marked(answers).isPassed else { break }
      answers[question.id] = question.task.wrongAnswer(using: &generator)
    }
    return answers
  }

  /// Answers from memory: each question is still known with this chance, in hundredths.
  mutating func remembered(_ chance: Int) -> [Question.ID: Answer] {
    var answers = right(questions)
    for question in questions where generator.next(below: 100) >= chance {
      answers[question.id] = question.task.wrongAnswer(using: &generator)
    }
    return answers
  }

  /// What is saved when somebody stops half-way.
  func begun() -> [Question.ID: Answer] {
    right(Array(questions.prefix(max(1, questions.count / 2))))
  }

  /// The grade once every paragraph was found to show all that it should.
  func marked(_ answers: [Question.ID: Answer]) -> QuizGrade {
    let marks = questions.compactMap { question in
      question.task.fullMark.map { (question.id, $0) }
    }
    return grade(answers, on: form, of: quiz, marked: Dictionary(uniqueKeysWithValues: marks))
  }

  private func right(_ questions: [Question]) -> [Question.ID: Answer] {
    Dictionary(
      uniqueKeysWithValues: questions.compactMap { question in
        question.task.demoAnswer.map { (question.id, $0) }
      })
  }
}

extension Question.Task {
  /// What a supervisor who misses nothing gives; `nil` where nobody marks.
  var fullMark: ParagraphMark? {
    guard case .paragraph(let rubric) = self else { return nil }
    return ParagraphMark(rows: rubric.map { _ in true })
  }

  /// From the key; where people mark the answer, words that say what they are.
  fileprivate var demoAnswer: Answer? {
    guard case .paragraph = self else { return rightAnswer }
    return .text(
      "This is the demonstration, and I am invented. Somebody who takes the quiz writes about five "
        + "sentences here, and the supervisor marks them against the points.")
  }

  /// A mistake that people make: another option, one too few, two mixed up, what the author
  /// foresaw.
  fileprivate func wrongAnswer(using generator: inout SplitMix64) -> Answer? {
    switch self {
    case .chooseOne(let options), .trueOrFalse(let options):
      let wrong = options.indices.filter { options[$0].mark != .right }
      guard !wrong.isEmpty else { return nil }
      return .choice(option: wrong[generator.next(below: wrong.count)])
    case .chooseAll(let options, _):
      let flipped = generator.next(below: options.count)
      return .choices(
        options: options.indices.filter { (options[$0].mark == .right) != ($0 == flipped) })
    case .match(let task):
      return .matches(Self.mixedUp(task.pairs.count))
    case .order(let steps):
      return .order(steps: Self.mixedUp(steps.count))
    case .shortAnswer(let answers):
      return .text(answers.first { $0.mark != .right }?.text ?? "I am not sure")
    case .number(let task):
      let foreseen = task.expected.first { $0.mark != .right }
      let beyond = task.expected.map(\.highest).max()
      return (foreseen?.lowest ?? beyond.map { Decimal3(thousandths: $0.thousandths + 1_000) })
        .map { .number($0.description) }
    case .scenario(let scenario): return scenario.mendedPath.map { .path(choices: $0) }
    case .paragraph: return nil
    }
  }

  /// `0..<count` with the last moved to the front.
  private static func mixedUp(_ count: Int) -> [Int] {
    count > 1 ? [count - 1] + Array(0..<(count - 1)) : Array(0..<count)
  }
}

extension Scenario {
  /// A path with one wrong choice at its start that still ends safely; where there is none, one
  /// that stops after that choice.
  fileprivate var mendedPath: [Int]? {
    guard let start = scenes.first,
      let wrong = start.choices.firstIndex(where: { $0.mark == .wrong })
    else { return nil }
    let rest = [scenes.first { $0.id == start.choices[wrong].leadsTo }].compactMap { $0 }
    let onward = Scenario(scenes: rest + scenes.filter { $0.id != rest.first?.id })
    return [wrong] + (onward.safePath?.path ?? [])
  }
}
