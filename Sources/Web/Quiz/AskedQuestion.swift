import Assessment
import CurriculumModel
import Rendering

/// A question of an open attempt as it stands: to be answered, or answered and told about. Of its key
/// there is only what the answer given opens.
struct AskedQuestion {
  let sheet: AnswerSheet
  let feedback: Quiz.Feedback
  /// What is kept now.
  let answer: Answer?
  let renderer: Renderer

  var tellsWhy: Bool { feedback.tellsWhyAtOnce(sheet.question) }

  /// Whether it was answered to the end and can be changed no more.
  var stands: Bool { tellsWhy && answer?.isFinished(for: sheet.question) == true }

  /// `filled` is what stands in the fields.
  func asked(at position: Int, filled: Form, fault: AnswerFault?) -> QuestionPage.Asked {
    guard !stands else {
      return .answered(QuestionResult(position: position, sheet.question, review))
    }
    guard let scenario = ScenarioSheet(sheet), let walk = scenario.walk(answer) else {
      return .fields(
        QuestionFields(
          sheet: sheet, filled: filled, fault: fault, renderer: renderer, prefix: "question"))
    }
    return .scene(
      SceneFields(
        question: sheet.question, sheet: scenario, walk: walk, fault: fault, renderer: renderer,
        prefix: "question", isMeasured: true, lastChoice: tellsWhy ? review.parts.last : nil,
        tellsWhy: tellsWhy))
  }

  private var review: AnswerReview {
    AnswerReview(answer, to: sheet.question, renderer: renderer)
  }
}

extension Message {
  /// Of an answer that came when another one stood.
  static let standing = Message(
    kind: .warning,
    text: "This question was answered before, perhaps in another window, and that answer stands. "
      + "Here it is, with the reasons.")
}

extension Sittings.Sitting {
  /// Where the learner begins.
  var start: SiteAddress { isOnOnePage ? .questions(attempt) : .question(attempt, 1) }

  /// Where the learner goes on from a question, by its position.
  func address(after position: Int) -> SiteAddress {
    guard !isOnOnePage else { return .questions(attempt, at: position) }
    return position < sheets.count ? .question(attempt, position + 1) : .attempt(attempt)
  }
}
