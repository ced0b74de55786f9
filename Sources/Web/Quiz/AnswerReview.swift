import Assessment
import CurriculumModel
import Records
import Rendering

/// A marked answer looked at part by part, with the reason for each. Only for questions that were
/// answered or handed in: it holds the key.
struct AnswerReview {
  /// With the agency's values in its key.
  let question: Question
  /// `nil` where the question was left open.
  let answer: Answer?
  let grade: QuestionGrade
  /// How a paragraph was marked.
  let marking: ParagraphMarking?
  /// Every mark of a paragraph whose mark stands.
  let marks: [ParagraphMarking]
  /// Where a paragraph can be marked again.
  let markAgain: SiteAddress?
  let renderer: Renderer

  init(
    _ answer: Answer?, to question: Question, marks: [ParagraphMarking] = [],
    markAgain: SiteAddress? = nil, renderer: Renderer
  ) {
    let marking = marks.last { $0.stands }
    self.question = question.filled(with: renderer.agency)
    self.answer = answer
    self.renderer = renderer
    self.marking = marking
    self.marks = marking == nil ? [] : marks
    self.markAgain = markAgain
    grade = Assessment.grade(answer, to: self.question, marked: marking?.mark)
  }

  var verdict: QuestionResult.Verdict {
    if grade.isUnsafe { return .unsafe }
    if grade.isWaiting { return .waits }
    if grade.isRight { return .right }
    if grade.points > .zero { return .partly }
    return answer?.isFinished(for: question) == true ? .wrong : .open
  }

  /// Options in the author's order, steps in the right order.
  var parts: [PartReview] {
    switch question.task {
    case .chooseOne(let options), .trueOrFalse(let options), .chooseAll(let options, _):
      grade.parts.map { option(options[$0.index], $0) }
    case .match(let matching): grade.parts.map { pair(matching, $0) }
    case .order(let steps): grade.parts.map { step(steps[$0.index], $0) }
    case .shortAnswer(let expected): typed(TypedKey(expected, renderer: renderer))
    case .number(let task): typed(TypedKey(task, renderer: renderer))
    case .paragraph: []
    case .scenario: scenario?.parts ?? []
    }
  }

  /// What is to be said of the answer as a whole.
  var closing: HTML { scenario?.closing ?? paragraph?.html ?? HTML() }

  private var paragraph: ParagraphReview? {
    guard case .paragraph(let rubric) = question.task else { return nil }
    var written = ""
    if case .text(let text)? = answer { written = text }
    return ParagraphReview(
      rubric: rubric, text: written, marking: marking, history: marks, again: markAgain,
      renderer: renderer)
  }

  private var scenario: ScenarioReview? {
    guard case .scenario(let scenario) = question.task, case .path(let choices)? = answer,
      let walk = ScenarioWalk(choices, through: scenario)
    else { return nil }
    return ScenarioReview(scenario: scenario, walk: walk, renderer: renderer)
  }

  private func option(_ option: AnswerOption, _ part: QuestionGrade.Part) -> PartReview {
    let verdict: PartReview.Verdict =
      switch option.mark {
      case .right: part.isChosen ? .right : .missed
      case .wrong: part.isChosen ? .wrong : .leftAlone
      case .unsafe: part.isChosen ? .unsafe : .leftAlone
      }
    return PartReview(
      verdict: verdict, text: renderer.html(option.content), note: nil,
      feedback: renderer.html(option.feedback))
  }

  private func pair(_ matching: MatchingTask, _ part: QuestionGrade.Part) -> PartReview {
    let pair = matching.pairs[part.index]
    var note: String?
    if !part.isRight, case .matches(let matches) = answer, let match = matches[part.index] {
      note = "You chose: " + renderer.plainText(matching.matches[match])
    }
    return PartReview(
      verdict: part.isRight ? .right : part.isChosen ? .wrong : .missed,
      text: "<strong>\(renderer.html(pair.prompt))</strong>: \(renderer.html(pair.match))",
      note: note, feedback: renderer.html(pair.feedback))
  }

  /// A step is right where it follows the one that it should follow.
  private func step(_ step: OrderingStep, _ part: QuestionGrade.Part) -> PartReview {
    var note: String?
    if case .order(let steps) = answer, let place = steps.firstIndex(of: part.index),
      place != part.index
    {
      note = "You put it at place \(place + 1)."
    }
    return PartReview(
      verdict: part.isRight ? .right : part.isChosen ? .wrong : .missed,
      text: "\(part.index + 1). \(renderer.html(step.content))", note: note,
      feedback: renderer.html(step.feedback))
  }

  private func typed(_ key: TypedKey) -> [PartReview] {
    var parts: [PartReview] = []
    switch answer {
    case .text(let text), .number(let text):
      let agreeing = grade.parts.first.map { key.entries[$0.index] }
      parts.append(
        PartReview(
          verdict: grade.isUnsafe ? .unsafe : grade.isRight ? .right : .wrong,
          text: HTML(escaping: text), note: nil, feedback: agreeing?.feedback ?? HTML()))
    default: break
    }
    guard !grade.isRight else { return parts }
    return parts
      + key.entries.filter(\.isRight).map {
        PartReview(
          verdict: .missed, text: HTML(escaping: $0.text), note: nil, feedback: $0.feedback)
      }
  }
}
