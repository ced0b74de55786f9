public import CurriculumModel

/// The share of a question's point (0...1) that somebody earns on average who knows nothing and
/// answers at random; `nil` for a paragraph, which people mark.
///
/// A guesser fills in every field, and each way of filling them in is equally likely.
///
/// | Kind | Share |
/// |---|---|
/// | choose one, true or false | 1 of the number of options |
/// | choose all, all or nothing | 1 of the 2ⁿ − 1 ways to tick at least one of n options |
/// | choose all, per option | the mean of (right − wrong ticked) / all right, where that is positive and nothing unsafe is ticked, over the same ways |
/// | match | the mean over the prompts of: matches that read right for it, of all matches |
/// | order | 1 of the number of steps: that is how often a step stands right behind its own |
/// | short answer, number | 0: the form offers nothing to guess from |
/// | scenario | the mean over all paths, each choice of a scene as likely as any other (`ScenarioGuess`) |
///
/// Points are rounded down to thousandths when an answer is graded; this is the share before that.
public func guesserScore(of question: Question) -> Double? {
  switch question.task {
  case .chooseOne(let options), .trueOrFalse(let options):
    options.isEmpty ? 0 : 1 / Double(options.count)
  case .chooseAll(let options, .allOrNothing):
    1 / waysToTick(options)
  case .chooseAll(let options, .perOption):
    meanPerOption(options)
  case .match(let task):
    meanMatched(task)
  case .order(let steps):
    steps.isEmpty ? 0 : 1 / Double(steps.count)
  case .shortAnswer, .number: 0
  case .scenario(let scenario): ScenarioGuess(scenario).share
  case .paragraph: nil
  }
}

/// The share of a form's points (0...1) that a guesser earns on average; `nil` where people mark all
/// of it. Every question is worth one point, so it is the mean of theirs; a guesser leaves a paragraph
/// empty.
public func guesserScore(on form: QuizForm, of quiz: Quiz) -> Double? {
  let known = Dictionary(quiz.questions.map { ($0.id, $0) }) { one, _ in one }
  let questions = form.items.compactMap { known[$0.question] }
  let scores = questions.compactMap(guesserScore)
  return scores.isEmpty ? nil : scores.reduce(0, +) / Double(questions.count)
}

/// How many sets of at least one option there are.
private func waysToTick(_ options: [AnswerOption]) -> Double {
  max(1, options.reduce(1) { ways, _ in ways * 2 } - 1)
}

/// Counts the sets by how many right and how many wrong options are in them.
private func meanPerOption(_ options: [AnswerOption]) -> Double {
  let right = options.count { $0.mark == .right }
  let wrong = options.count { $0.mark == .wrong }
  guard right > 0 else { return 0 }
  var sum = 0.0
  for (rightTicked, rightWays) in binomials(right).enumerated() {
    for (wrongTicked, wrongWays) in binomials(wrong).enumerated() where wrongTicked < rightTicked {
      sum += rightWays * wrongWays * Double(rightTicked - wrongTicked) / Double(right)
    }
  }
  return sum / waysToTick(options)
}

/// How many sets of 0, 1, … of `count` things there are: a row of Pascal's triangle.
private func binomials(_ count: Int) -> [Double] {
  var row = [1.0]
  for _ in 0..<count {
    row = zip([0] + row, row + [0]).map(+)
  }
  return row
}

private func meanMatched(_ task: MatchingTask) -> Double {
  let matches = task.matches
  guard !task.pairs.isEmpty else { return 0 }
  let right = task.pairs.map { pair in matches.count { $0 == pair.match } }.reduce(0, +)
  return Double(right) / Double(matches.count * task.pairs.count)
}
