public import Assessment
public import CurriculumModel
import GRDB

extension RecordStore {
  /// What waits for the visitor to mark it, the earliest handed in first. Nobody's own.
  public func waitingParagraphs(for visitor: Visitor) async throws -> [WaitingParagraph] {
    let viewer = visitor.person.id
    return try await database.read { try ParagraphRow.waiting(for: viewer, in: $0) }
  }

  /// Marks a paragraph: one entry, from which on the attempt has the points that its answers and
  /// all marks so far come to. With the last mark the attempt is passed or not.
  ///
  /// `release` must be the one that the attempt was drawn from. Throws `alreadyMarked` where
  /// somebody was faster, and for an attempt of the authority's own or of somebody out of sight
  /// what is thrown where there is no such attempt.
  @discardableResult
  public func markParagraph(
    _ mark: ParagraphMark, note: String, of question: Question.ID, in attempt: AttemptID,
    from release: Release, by authority: Authority
  ) async throws -> Attempt {
    try await write(concerning: .nobody) { pen in
      guard let found = try SubmittedAttemptRow.find(attempt, in: pen.database),
        try Scope(pen.database).maySupervise(found.person, by: authority)
      else { throw RecordsError.notFound(.attempt) }
      try pen.mark(question, mark, note: note, in: found, from: release, by: authority)
      guard let marked = try SubmittedAttemptRow.find(attempt, in: pen.database) else {
        throw RecordsError.notFound(.attempt)
      }
      return marked
    }
  }
}

extension LedgerPen {
  fileprivate func mark(
    _ question: Question.ID, _ mark: ParagraphMark, note: String, in attempt: Attempt,
    from release: Release, by authority: Authority
  ) throws {
    guard let outcome = attempt.outcome else { throw RecordsError.notFound(.attempt) }
    guard outcome.waiting.contains(question) else {
      throw outcome.markings[question] == nil
        ? RecordsError.questionNotOnForm : .alreadyMarked
    }
    guard attempt.release == release.digest,
      let quiz = release.curriculum.quizzes.first(where: { $0.id == attempt.quiz })
    else { throw RecordsError.releaseDiffers }
    var marks = outcome.markings.mapValues(\.mark)
    marks[question] = mark
    let profile = release.curriculum.agencies.first { $0.id == outcome.profile }
    let grade = Assessment.grade(
      attempt.answers, on: attempt.form, of: quiz.filled(with: profile), marked: marks)
    guard let own = grade.questions.first(where: { $0.question == question }), !own.isWaiting else {
      throw RecordsError.markNotFitting
    }
    guard note.utf8.count <= ParagraphMarked.longestNote else { throw RecordsError.answersTooLong }
    try append(
      ParagraphMarked(
        attempt: attempt.id, isPassed: grade.isPassed,
        note: note.isEmpty ? nil : seal(note, about: attempt.person),
        points: grade.points.thousandths, question: question, rows: mark.rows),
      about: attempt.person, by: authority)
  }
}

extension ParagraphMarked {
  /// In bytes of UTF-8.
  static let longestNote = 8_000
}
