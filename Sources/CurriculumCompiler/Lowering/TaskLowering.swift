import CommonMark
import CurriculumModel
import Diagnostics

extension Lowering {
  func task(of section: Section) throws(NoMeaning) -> Question.Task {
    switch section.task?.instruction {
    case .chooseOne?: return .chooseOne(options: try options(of: section))
    case .chooseAll?:
      let scoring = section.fact("Score").flatMap { ChoiceScoring(rawValue: $0.text) }
      return .chooseAll(options: try options(of: section), scoring: scoring ?? .allOrNothing)
    case .trueOrFalse?: return .trueOrFalse(options: try options(of: section))
    case .match?: return .match(try matching(of: section))
    case .order?:
      return .order(
        steps: try section.answers.lowered { (answer) throws(NoMeaning) in
          OrderingStep(
            content: try inlines(answer.content), feedback: try blocks(answer.feedback))
        })
    case .shortAnswer?: return .shortAnswer(answers: try texts(of: section))
    case .number?: return .number(try number(of: section))
    case .paragraph?: return .paragraph(rubric: try items(.lookFor, of: section))
    case .scenario?: return .scenario(try scenario(section))
    default: throw NoMeaning(at: section.heading.range, expected: "an instruction")
    }
  }

  func mark(of answer: AnswerSyntax) throws(NoMeaning) -> AnswerMark {
    try (answer.mark?.mark).expected("a mark", at: answer.contentRange)
  }

  private func options(of section: Section) throws(NoMeaning) -> [AnswerOption] {
    try section.answers.lowered { (answer) throws(NoMeaning) in
      AnswerOption(
        mark: try mark(of: answer), content: try inlines(answer.content),
        feedback: try blocks(answer.feedback))
    }
  }

  private func matching(of section: Section) throws(NoMeaning) -> MatchingTask {
    var pairs: [MatchingTask.Pair] = []
    var extras: [[Inline]] = []
    for answer in section.answers {
      if answer.isNoMatch {
        for match in answer.matches { extras.append(try inlines(match.content)) }
        continue
      }
      let match = try answer.matches.first.expected("a match", at: answer.contentRange)
      pairs.append(
        MatchingTask.Pair(
          prompt: try inlines(answer.content), match: try inlines(match.content),
          feedback: try blocks(answer.feedback + match.feedback)))
    }
    return MatchingTask(pairs: pairs, extras: extras)
  }

  private func texts(of section: Section) throws(NoMeaning) -> [ExpectedText] {
    try section.answers.lowered { (answer) throws(NoMeaning) in
      let text = try answer.codeSpan.expected("a code span", at: answer.contentRange).text
      return ExpectedText(
        mark: try mark(of: answer), text: text, feedback: try blocks(answer.feedback))
    }
  }

  private func number(of section: Section) throws(NoMeaning) -> NumberTask {
    let expected = try section.answers.lowered { (answer) throws(NoMeaning) in
      let range = try answer.codeSpan.flatMap { NumberSyntax.range($0.text) }
        .expected("a number", at: answer.contentRange)
      return NumberTask.Expected(
        mark: try mark(of: answer), lowest: range.lowest, highest: range.highest,
        feedback: try blocks(answer.feedback))
    }
    let units = section.answers.map(\.afterCodeSpan).filter { !$0.isEmpty }
    return NumberTask(unit: units.first, expected: expected)
  }
}
