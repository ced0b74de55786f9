extension Section {
  /// The answers that need a mark: options, texts, numbers, choices.
  var markedAnswers: [AnswerSyntax] {
    switch task?.instruction {
    case .chooseOne?, .chooseAll?, .trueOrFalse?, .shortAnswer?, .number?: answers
    default: choices?.answers ?? []
    }
  }

  /// The items of lists that have no marks.
  var unmarkedAnswers: [AnswerSyntax] {
    parts.flatMap { part -> [AnswerSyntax] in
      switch part.instruction {
      case .chooseOne?, .chooseAll?, .trueOrFalse?, .shortAnswer?, .number?, nil: []
      default: part.list?.answers ?? []
      }
    }
  }
}
