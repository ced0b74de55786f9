import CurriculumModel

extension Question {
  /// An answer to this question as an answer to a later edition of it, which may list its options,
  /// prompts or steps in another order. `nil` stays no answer.
  func carrying(
    _ answer: Answer?, to later: Question
  ) throws(AnswerStays) -> Answer? {
    let answer = answer.flatMap { $0.isWellFormed(for: self) ? $0 : nil }
    switch (task, later.task) {
    case (.chooseOne(let options), .chooseOne(let others)),
      (.trueOrFalse(let options), .trueOrFalse(let others)),
      (.chooseAll(let options, _), .chooseAll(let others, _)):
      try requireSameStem(as: later)
      let places = try Self.places(options.map(\.content), others.map(\.content))
      return answer?.moved(to: places)
    case (.order(let steps), .order(let others)):
      try requireSameStem(as: later)
      let places = try Self.places(steps.map(\.content), others.map(\.content))
      return answer?.moved(to: places)
    case (.match(let task), .match(let other)):
      try requireSameStem(as: later)
      let prompts = try Self.places(task.pairs.map(\.prompt), other.pairs.map(\.prompt))
      let matches = try Self.places(task.matches, other.matches)
      return answer?.moved(to: prompts, matches)
    case (.shortAnswer, .shortAnswer):
      try requireSameStem(as: later)
      return answer
    case (.number(let task), .number(let other)):
      try requireSameStem(as: later)
      guard task.unit == other.unit else { throw AnswerStays(because: .otherWords) }
      return answer
    case (.paragraph(let rubric), .paragraph(let other)):
      guard rubric.map(AskedWords.init) == other.map(AskedWords.init) else {
        throw AnswerStays(because: .markedByPeople)
      }
      return answer
    case (.scenario(let scenario), .scenario(let other)):
      try requireSameStem(as: later)
      guard case .path(let path) = answer else { return answer }
      guard let carried = scenario.carrying(path, to: other) else {
        throw AnswerStays(because: .otherWords)
      }
      return .path(choices: carried)
    default:
      throw AnswerStays(because: .otherKind)
    }
  }

  private func requireSameStem(as later: Question) throws(AnswerStays) {
    guard AskedWords(stem) == AskedWords(later.stem) else {
      throw AnswerStays(because: .otherWords)
    }
  }

  private static func places(
    _ texts: [[Inline]], _ others: [[Inline]]
  ) throws(AnswerStays) -> [Int] {
    guard let places = AskedWords.places(of: texts, among: others) else {
      throw AnswerStays(because: .otherWords)
    }
    return places
  }
}

/// An answer cannot be graded by the new key.
struct AnswerStays: Error {
  let obstacle: QuestionRegrade.Obstacle

  init(because obstacle: QuestionRegrade.Obstacle) {
    self.obstacle = obstacle
  }
}

extension Answer {
  /// With every part at its new place; the answer is well-formed.
  fileprivate func moved(to places: [Int], _ matches: [Int] = []) -> Answer {
    switch self {
    case .choice(let option): .choice(option: places[option])
    case .choices(let options): .choices(options: options.map { places[$0] }.sorted())
    case .order(let steps): .order(steps: steps.map { places[$0] })
    case .matches(let chosen):
      .matches(
        zip(places, chosen).sorted { $0.0 < $1.0 }.map { $0.1.map { matches[$0] } })
    case .text, .number, .path: self
    }
  }
}

extension Scenario {
  /// The same path in a later edition; `nil` where a scene on it, or what there was to choose, reads
  /// otherwise or leads elsewhere.
  fileprivate func carrying(_ path: [Int], to later: Scenario) -> [Int]? {
    guard let walk = ScenarioWalk(path, through: self), var scene = later.scenes.first else {
      return nil
    }
    let scenes = Dictionary(later.scenes.map { ($0.id, $0) }) { first, _ in first }
    var carried: [Int] = []
    for step in walk.steps {
      guard step.scene.reads(like: scene),
        let places = AskedWords.places(
          of: step.scene.choices.map(\.content), among: scene.choices.map(\.content))
      else { return nil }
      let index = places[step.index]
      guard let next = scenes[scene.choices[index].leadsTo] else { return nil }
      carried.append(index)
      scene = next
    }
    return walk.scene.reads(like: scene) && walk.isOver == scene.choices.isEmpty ? carried : nil
  }
}

extension Scenario.Scene {
  fileprivate func reads(like other: Self) -> Bool {
    AskedWords(body) == AskedWords(other.body)
  }
}
