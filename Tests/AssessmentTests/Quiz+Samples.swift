import CurriculumModel

// Small questions and quizzes, as short as the tests allow.

extension Question {
  static func sample(
    _ id: String, tests: [String] = ["o-1"], _ task: Question.Task
  ) -> Question {
    Question(
      id: .id(id), title: [], tests: tests.map { .id($0) }, taughtIn: [], stem: [], task: task,
      explanation: [])
  }
}

extension Question.Task {
  static func chooseOne(_ marks: AnswerMark...) -> Self { .chooseOne(options: options(marks)) }
  static func trueOrFalse(_ marks: AnswerMark...) -> Self { .trueOrFalse(options: options(marks)) }

  static func chooseAll(_ scoring: ChoiceScoring, _ marks: AnswerMark...) -> Self {
    .chooseAll(options: options(marks), scoring: scoring)
  }

  static func match(_ pairs: [(String, String)], extras: [String] = []) -> Self {
    .match(
      MatchingTask(
        pairs: pairs.map { .init(prompt: [.text($0.0)], match: [.text($0.1)], feedback: []) },
        extras: extras.map { [.text($0)] }))
  }

  static func order(_ count: Int) -> Self {
    .order(
      steps: (0..<count).map { OrderingStep(content: [.text("step \($0)")], feedback: []) })
  }

  static func shortAnswer(_ answers: (AnswerMark, String)...) -> Self {
    .shortAnswer(answers: answers.map { ExpectedText(mark: $0.0, text: $0.1, feedback: []) })
  }

  static func number(
    _ unit: String?, _ expected: (AnswerMark, ClosedRange<Int>)...
  ) -> Self {
    .number(
      NumberTask(
        unit: unit,
        expected: expected.map {
          .init(
            mark: $0.0, lowest: Decimal3(thousandths: $0.1.lowerBound * 1_000),
            highest: Decimal3(thousandths: $0.1.upperBound * 1_000), feedback: [])
        }))
  }

  private static func options(_ marks: [AnswerMark]) -> [AnswerOption] {
    marks.enumerated().map { index, mark in
      AnswerOption(mark: mark, content: [.text("option \(index)")], feedback: [])
    }
  }
}

extension Quiz {
  static func sample(
    draw: Int? = nil, passMark: Int = 800, _ items: [QuizItem]
  ) -> Quiz {
    Quiz(
      id: .id("quiz"), title: [], module: .id("module"), introduction: [], draw: draw,
      passMark: Share(passMark, of: 1_000), feedback: .atTheEnd, items: items)
  }
}
