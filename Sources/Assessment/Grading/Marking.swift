import CurriculumModel

/// What an answer earns, in shares of the question.
struct Marking {
  var earned = 0
  var shares = 1
  var isUnsafe = false
  var isWaiting = false
  var parts: [QuestionGrade.Part] = []

  init(of answer: Answer?, on task: Question.Task, marked found: ParagraphMark?) {
    switch task {
    case .chooseOne(let options), .trueOrFalse(let options):
      if case .choice(let option) = answer {
        mark([option], of: options, .allOrNothing)
      } else {
        mark(nil, of: options, .allOrNothing)
      }
    case .chooseAll(let options, let scoring):
      if case .choices(let chosen) = answer {
        mark(chosen, of: options, scoring)
      } else {
        mark(nil, of: options, scoring)
      }
    case .match(let task):
      if case .matches(let matches) = answer {
        mark(matches, of: task)
      } else {
        mark(task.pairs.map { _ in nil }, of: task)
      }
    case .order(let steps):
      if case .order(let order) = answer {
        mark(order, stepCount: steps.count)
      } else {
        mark([], stepCount: steps.count)
      }
    case .shortAnswer(let answers):
      guard case .text(let text) = answer else { return }
      let written = TypedText(text)
      mark(answers.map(\.mark), firstWhere: { TypedText(answers[$0].text) == written })
    case .number(let task):
      guard case .number(let text) = answer, let number = TypedNumber(text, unit: task.unit)
      else { return }
      mark(task.expected.map(\.mark)) { index in
        let expected = task.expected[index]
        return expected.lowest <= number.value && number.value <= expected.highest
      }
    case .paragraph(let rubric):
      guard case .text(let text) = answer, !text.allSatisfy(\.isWhitespace) else { return }
      mark(found.flatMap { $0.rows.count == rubric.count ? $0 : nil })
    case .scenario(let scenario):
      guard case .path(let choices) = answer else { return }
      mark(ScenarioWalk(choices, through: scenario))
    }
  }

  private mutating func mark(_ paragraph: ParagraphMark?) {
    guard let paragraph else {
      isWaiting = true
      return
    }
    parts = paragraph.rows.enumerated().map { row, isShown in
      .init(index: row, isChosen: true, isRight: isShown)
    }
    countParts()
  }

  /// Only what has come to a safe ending earns.
  private mutating func mark(_ walk: ScenarioWalk?) {
    guard let walk else { return }
    parts = walk.steps.enumerated().map { place, step in
      .init(index: place, isChosen: true, isRight: step.choice.mark == .right)
    }
    isUnsafe = walk.isUnsafe
    countParts()
    if walk.ending != .safe { earned = 0 }
  }

  /// `chosen` is `nil` where there is no answer, which is not the same as to choose nothing.
  private mutating func mark(
    _ chosen: [Int]?, of options: [AnswerOption], _ scoring: ChoiceScoring
  ) {
    parts = options.enumerated().map { index, option in
      let isChosen = chosen?.contains(index) ?? false
      return .init(index: index, isChosen: isChosen, isRight: isChosen == (option.mark == .right))
    }
    guard let chosen else { return }
    isUnsafe = chosen.contains { options[$0].mark == .unsafe }
    let right = options.count { $0.mark == .right }
    if scoring == .perOption, right > 0 {
      let chosenRight = chosen.count { options[$0].mark == .right }
      earned = chosenRight - (chosen.count - chosenRight)
      shares = right
    } else {
      earned = parts.allSatisfy(\.isRight) ? 1 : 0
    }
    if isUnsafe { earned = 0 }
  }

  private mutating func mark(_ matches: [Int?], of task: MatchingTask) {
    // Two matches may read the same; then either is right.
    let texts = task.matches
    parts = zip(task.pairs, matches).enumerated().map { index, pair in
      .init(
        index: index, isChosen: pair.1 != nil,
        isRight: pair.1.map { texts[$0] == pair.0.match } ?? false)
    }
    countParts()
  }

  private mutating func mark(_ order: [Int], stepCount: Int) {
    let before = Dictionary(zip(order, [-1] + order)) { one, _ in one }
    parts = (0..<stepCount).map { step in
      .init(index: step, isChosen: !order.isEmpty, isRight: before[step] == step - 1)
    }
    countParts()
  }

  private mutating func countParts() {
    earned = parts.count(where: \.isRight)
    shares = parts.count
  }

  private mutating func mark(_ marks: [AnswerMark], firstWhere agrees: (Int) -> Bool) {
    guard let index = marks.indices.first(where: agrees) else { return }
    let isRight = marks[index] == .right
    parts = [.init(index: index, isChosen: true, isRight: isRight)]
    earned = isRight ? 1 : 0
    isUnsafe = marks[index] == .unsafe
  }
}
