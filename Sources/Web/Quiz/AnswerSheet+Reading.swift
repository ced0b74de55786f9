import Assessment
import CurriculumModel

extension AnswerSheet {
  /// The answer that a form holds; `nil` where nothing was filled in.
  func answer(in form: Form) throws(AnswerFault) -> Answer? {
    switch question.task {
    case .chooseOne, .trueOrFalse: try choice(in: form)
    case .chooseAll: try choices(in: form)
    case .match(let matching): try matches(in: form, prompts: matching.pairs.count)
    case .order: try order(in: form)
    case .shortAnswer: try text(in: form, longest: Self.longestText).map(Answer.text)
    case .paragraph: try text(in: form, longest: Self.longestParagraph).map(Answer.text)
    case .number(let task): try number(in: form, for: task)
    // A choice goes on from what was chosen before (`ScenarioSheet`).
    case .scenario: nil
    }
  }

  private func choice(in form: Form) throws(AnswerFault) -> Answer? {
    let chosen = form[Self.choice]
    return chosen.isEmpty ? nil : .choice(option: try part(chosen))
  }

  private func choices(in form: Form) throws(AnswerFault) -> Answer? {
    var options: Set<Int> = []
    for chosen in form.all(Self.choice) { options.insert(try part(chosen)) }
    return options.isEmpty ? nil : .choices(options: options.sorted())
  }

  private func matches(in form: Form, prompts: Int) throws(AnswerFault) -> Answer? {
    var matches: [Int?] = []
    for prompt in 0..<prompts {
      let chosen = form[Self.match(prompt)]
      matches.append(chosen.isEmpty ? nil : try part(chosen))
    }
    if let (prompt, _) = matches.enumerated().first(where: { prompt, match in
      match != nil && matches[..<prompt].contains(match)
    }) {
      throw .matchTwice(prompt: prompt)
    }
    return matches.allSatisfy { $0 == nil } ? nil : .matches(matches)
  }

  /// Every step has a number, and no two the same.
  private func order(in form: Form) throws(AnswerFault) -> Answer? {
    let texts = shown.indices.map { form.line(Self.place($0)) }
    guard !texts.allSatisfy(\.isEmpty) else { return nil }
    var steps: [Int?] = Array(repeating: nil, count: shown.count)
    for (place, text) in texts.enumerated() {
      guard let number = Int(text), steps.indices.contains(number - 1) else {
        throw .placeMissing(shown: place, count: shown.count)
      }
      guard steps[number - 1] == nil else { throw .placeTwice(shown: place, number: number) }
      steps[number - 1] = shown[place]
    }
    return .order(steps: steps.compactMap { $0 })
  }

  private func text(in form: Form, longest: Int) throws(AnswerFault) -> String? {
    let text = form[Self.text].trimmed
    // Of what is not plain letters fewer fit into the bytes that an answer may take.
    guard text.count <= longest, text.utf8.count <= 4 * longest else {
      throw .tooLong(longest: longest)
    }
    return text.isEmpty ? nil : text
  }

  private func number(in form: Form, for task: NumberTask) throws(AnswerFault) -> Answer? {
    let text = form.line(Self.text)
    guard !text.isEmpty else { return nil }
    guard task.reads(text) else { throw .notANumber(unit: task.unit) }
    return .number(text)
  }

  /// What stands at a place of the page, in the author's order.
  private func part(_ text: String) throws(AnswerFault) -> Int {
    guard let place = Int(text), shown.indices.contains(place) else { throw .notOffered }
    return shown[place]
  }
}
