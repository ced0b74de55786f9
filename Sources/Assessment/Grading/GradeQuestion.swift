public import CurriculumModel

/// Marks an answer. Every question is worth one point; no answer, or one that is not well-formed,
/// is worth nothing.
///
/// | Kind | Points |
/// |---|---|
/// | choose one, true or false | all for the right option |
/// | choose all, all or nothing | all for exactly the right options |
/// | choose all, per option | for each right option its share, less one share for each wrong one that is chosen, never below zero |
/// | match | for each pair its share |
/// | order | for each step its share if it stands right behind the step that it should follow; the first one if it stands first |
/// | short answer, number | all if the first expected answer that agrees is a right one |
/// | paragraph | for each row of the rubric its share, as a supervisor marked it |
/// | scenario | for each decision on the path its share if the choice was right; nothing unless the path has come to a safe ending |
///
/// Shares are rounded down to thousandths; all of them together are the whole point. An unsafe
/// option that is chosen leaves no points; so does an unsafe ending, but not an unsafe choice that
/// a scenario leads back from, which is flagged all the same. A paragraph
/// that was written and not marked yet earns nothing so far, and the grade says that it waits; one
/// of nothing but white space was not written.
public func grade(
  _ answer: Answer?, to question: Question, marked mark: ParagraphMark? = nil
) -> QuestionGrade {
  let answer = answer.flatMap { $0.isWellFormed(for: question) ? $0 : nil }
  let marking = Marking(of: answer, on: question.task, marked: mark)
  return QuestionGrade(
    question: question.id,
    points: .share(marking.earned, of: marking.shares),
    possible: .one, isUnsafe: marking.isUnsafe, isWaiting: marking.isWaiting,
    parts: marking.parts)
}

extension Points {
  /// So many of the equal shares of one point, rounded down.
  fileprivate static func share(_ earned: Int, of shares: Int) -> Points {
    guard earned > 0, shares > 0 else { return .zero }
    return Points(thousandths: one.thousandths * min(earned, shares) / shares)
  }
}
