import CurriculumModel

// The key is meaning: marks, expected answers, the order of steps, where choices lead. The order in
// which options, prompts and accepted texts stand is not: forms shuffle them. Where the answer is
// taught is not either.

extension Question: Meaningful {
  static var subjectKind: SubjectKind { .question }
  var key: String { id.rawValue }

  var meaning: Meaning {
    meaning(
      title,
      facts: [
        .set("objectives tested", tests, .objectiveChanged, .substance),
        MeaningFact("kind", task.kindName, .kindChanged, .substance),
        MeaningFact("markers", wantsTwoMarkers ? "2" : nil, .ruleChanged, .judgement),
      ] + task.facts,
      text: stem.passages + task.scenes
        + Optional(explanation.passages).marked("explanation"),
      answers: task.answers)
  }
}

extension Question.Task {
  /// As authors write it.
  fileprivate var kindName: String {
    switch self {
    case .chooseOne: "choose one"
    case .chooseAll: "choose all that apply"
    case .trueOrFalse: "true or false"
    case .match: "match each"
    case .order: "put in order"
    case .shortAnswer: "short answer"
    case .number: "number"
    case .paragraph: "write a paragraph"
    case .scenario: "scenario"
    }
  }

  fileprivate var facts: [MeaningFact?] {
    switch self {
    case .chooseAll(_, let scoring):
      [MeaningFact("scoring", scoring.rawValue, .keyChanged, .substance)]
    case .number(let task): [MeaningFact("unit", task.unit, .keyChanged, .substance)]
    case .scenario(let scenario):
      [MeaningFact("start", scenario.scenes.first?.id.rawValue, .keyChanged, .substance)]
        + scenario.scenes.sorted { $0.id < $1.id }.map {
          MeaningFact("ending \($0.id)", $0.ending?.rawValue, .keyChanged, .substance)
        }
    default: []
    }
  }

  fileprivate var scenes: [Passage] {
    guard case .scenario(let scenario) = self else { return [] }
    return scenario.scenes.flatMap { [Passage(mark: "scene \($0.id)")] + $0.body.passages }
  }

  fileprivate var answers: [MeaningOfAnswer] {
    switch self {
    case .chooseOne(let options), .chooseAll(let options, _), .trueOrFalse(let options):
      options.map(MeaningOfAnswer.init).sorted { $0.canonical < $1.canonical }
    case .match(let task):
      task.pairs.map(MeaningOfAnswer.init).sorted { $0.canonical < $1.canonical }
        + task.extras.map { MeaningOfAnswer(text: $0.passages, role: "no match", isKey: false) }
        .sorted { $0.canonical < $1.canonical }
    case .order(let steps):
      steps.enumerated().map {
        MeaningOfAnswer(
          text: $1.content.passages, role: "step \($0 + 1)", isKey: true,
          feedback: $1.feedback.passages)
      }
    case .shortAnswer(let answers):
      answers.map(MeaningOfAnswer.init).sorted { $0.canonical < $1.canonical }
    case .number(let task): task.expected.enumerated().map(MeaningOfAnswer.init)
    case .paragraph(let rubric):
      rubric.map { MeaningOfAnswer(text: $0.passages, role: "look for", isKey: true) }
    case .scenario(let scenario):
      scenario.scenes.sorted { $0.id < $1.id }.flatMap { scene in
        scene.choices.map { MeaningOfAnswer($0, in: scene.id) }
          .sorted { $0.canonical < $1.canonical }
      }
    }
  }
}

extension MeaningOfAnswer {
  fileprivate init(_ option: AnswerOption) {
    self.init(
      text: option.content.passages, role: option.mark.rawValue, isKey: option.mark == .right,
      feedback: option.feedback.passages)
  }

  fileprivate init(_ pair: MatchingTask.Pair) {
    self.init(
      text: pair.prompt.passages, role: "prompt", isKey: true, counterpart: pair.match.passages,
      feedback: pair.feedback.passages)
  }

  fileprivate init(_ answer: ExpectedText) {
    self.init(
      text: [Passage(mark: answer.text)], role: answer.mark.rawValue,
      isKey: answer.mark == .right, feedback: answer.feedback.passages)
  }

  /// The first that holds an answer decides, so the place counts.
  fileprivate init(_ place: Int, _ answer: NumberTask.Expected) {
    self.init(
      text: [Passage(mark: "\(answer.lowest) to \(answer.highest)")],
      role: "\(answer.mark.rawValue), \(place + 1)", isKey: true,
      feedback: answer.feedback.passages)
  }

  fileprivate init(_ choice: Scenario.Choice, in scene: Scenario.Scene.ID) {
    self.init(
      text: choice.content.passages,
      role: "\(choice.mark.rawValue), from \(scene) to \(choice.leadsTo)", isKey: true,
      feedback: choice.feedback.passages)
  }
}
