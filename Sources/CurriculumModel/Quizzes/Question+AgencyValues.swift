extension Question {
  /// The question as people of an agency get it: where a typed key names agency values, it holds
  /// theirs. Prompts and feedback keep the names, which are filled in when they are shown. Without
  /// an agency nothing changes.
  public func filled(with agency: AgencyProfile?) -> Question {
    guard let agency, case .shortAnswer(let answers) = task,
      answers.contains(where: { $0.text.contains("{{") })
    else { return self }
    let filled = answers.map {
      ExpectedText(mark: $0.mark, text: agency.filling($0.text), feedback: $0.feedback)
    }
    return Question(
      id: id, title: title, tests: tests, taughtIn: taughtIn, stem: stem,
      task: .shortAnswer(answers: filled), explanation: explanation,
      wantsTwoMarkers: wantsTwoMarkers)
  }
}

extension Quiz {
  /// The quiz as people of an agency get it; see `Question.filled(with:)`.
  public func filled(with agency: AgencyProfile?) -> Quiz {
    let items = items.map { item -> QuizItem in
      switch item {
      case .question(let question): .question(question.filled(with: agency))
      case .pool(let pool):
        .pool(
          QuestionPool(
            id: pool.id, title: pool.title, draw: pool.draw,
            questions: pool.questions.map { $0.filled(with: agency) }))
      }
    }
    return Quiz(
      id: id, title: title, module: module, introduction: introduction, draw: draw,
      attempts: attempts, passMark: passMark, feedback: feedback, layout: layout,
      items: items)
  }
}

extension AgencyProfile {
  /// The text with a value in the place of every `{{id}}`.
  fileprivate func filling(_ text: String) -> String {
    var filled = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      let value = AgencyValue.ID(String(rest[open.upperBound..<close.lowerBound]))
        .flatMap(self.text(of:))
      filled += rest[..<open.lowerBound]
      filled += value.map { $0[...] } ?? rest[open.lowerBound..<close.upperBound]
      rest = rest[close.upperBound...]
    }
    return filled + rest
  }
}
