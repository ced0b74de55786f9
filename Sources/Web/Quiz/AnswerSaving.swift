import Assessment
import CurriculumModel
import Records

/// What becomes of an answer in a quiz that tells the reasons after each one: it stands once given.
enum AnswerSaving {
  /// Given now, or sent again as it was.
  case stands
  /// Nothing was filled in.
  case skipped
  /// Another answer was given before, and that one stands.
  case late

  init(
    _ form: Form, on sheet: AnswerSheet, in attempt: AttemptID, of store: RecordStore,
    by visitor: Visitor
  ) async throws {
    guard let answer = try sheet.answer(in: form) else {
      self = .skipped
      return
    }
    if case .matches(let matches) = answer, let missing = matches.firstIndex(of: nil) {
      throw AnswerFault.matchMissing(prompt: missing)
    }
    let question = sheet.question.id
    do {
      try await store.saveAnswer(answer, replacing: nil, to: question, in: attempt, by: visitor)
      self = .stands
    } catch RecordsError.answerChanged {
      let kept = try await store.attempt(attempt, visibleTo: visitor).answers[question]
      self = kept == answer ? .stands : .late
    }
  }
}

extension Quiz.Feedback {
  /// Whether this question's reasons come with the answer. Nobody knows them yet where a supervisor
  /// has to read it first.
  func tellsWhyAtOnce(_ question: Question) -> Bool {
    if case .paragraph = question.task { return false }
    return self == .afterEachAnswer
  }
}
