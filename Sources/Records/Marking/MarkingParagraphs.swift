public import Assessment
import CanonicalJSON
public import CurriculumModel
import Foundation
import GRDB

extension RecordStore {
  /// What waits for the visitor to mark it, the earliest handed in first. Nobody's own.
  public func waitingParagraphs(for visitor: Visitor) async throws -> [WaitingParagraph] {
    let viewer = visitor.person.id
    return try await database.read { try ParagraphRow.waiting(for: viewer, in: $0) }
  }

  /// Marks a paragraph: one entry. Once a mark stands, the attempt has the points that its answers
  /// and all such marks come to; with the last one it is passed or not.
  ///
  /// Where the question asks for two markers the first mark stands for nothing yet (`MarkingStep`),
  /// unless nobody else may mark it. With a `reason`, a mark that stands is put right: both stay, the
  /// later counts.
  ///
  /// `release` must be the one that the attempt was drawn from. Throws `alreadyMarked` where
  /// somebody was faster, and for an attempt of the authority's own or of somebody out of sight
  /// what is thrown where there is no such attempt.
  @discardableResult
  public func markParagraph(
    _ mark: ParagraphMark, note: String, of question: Question.ID, in attempt: AttemptID,
    from release: Release, again reason: String? = nil, by authority: Authority
  ) async throws -> Attempt {
    try await write(concerning: .nobody) { pen in
      guard let found = try SubmittedAttemptRow.find(attempt, in: pen.database),
        try Scope(pen.database).maySupervise(found.person, by: authority)
      else { throw RecordsError.notFound(.attempt) }
      try pen.mark(
        question, mark, note: note, again: reason, in: found, from: release, by: authority)
      guard let marked = try SubmittedAttemptRow.find(attempt, in: pen.database) else {
        throw RecordsError.notFound(.attempt)
      }
      return marked
    }
  }
}

extension LedgerPen {
  fileprivate func mark(
    _ question: Question.ID, _ mark: ParagraphMark, note: String, again reason: String?,
    in attempt: Attempt, from release: Release, by authority: Authority
  ) throws {
    let turn = try Scope(database).turn(of: authority, at: question, in: attempt)
    guard let outcome = attempt.outcome, (turn == .again) == (reason != nil), turn != .done else {
      throw RecordsError.alreadyMarked
    }
    guard attempt.release == release.digest,
      let quiz = release.curriculum.quizzes.first(where: { $0.id == attempt.quiz }),
      let asked = quiz.questions.first(where: { $0.id == question })
    else { throw RecordsError.releaseDiffers }
    let profile = release.curriculum.agencies.first { $0.id == outcome.profile }
    var marks = outcome.markings.mapValues(\.mark)
    marks[question] = mark
    let grade = Assessment.grade(
      attempt.answers, on: attempt.form, of: quiz.filled(with: profile), marked: marks)
    guard let own = grade.questions.first(where: { $0.question == question }), !own.isWaiting else {
      throw RecordsError.markNotFitting
    }
    guard note.utf8.count <= ParagraphMarked.longestNote else { throw RecordsError.answersTooLong }
    let step = try self.step(of: mark, on: asked, turn, in: attempt, by: authority)
    let stands = step?.stands ?? true
    let since = try counted(
      GradeInShort(points: grade.points, isPassed: grade.isPassed), of: attempt, outcome,
      marked: marks, from: release)
    try append(
      ParagraphMarked(
        attempt: attempt.id, isPassed: stands ? since.isPassed : outcome.isPassed,
        note: note.isEmpty ? nil : seal(note, about: attempt.person),
        points: (stands ? since.points : outcome.points).thousandths, question: question,
        reason: reason.map { try sealReason($0, inFileOf: attempt.person) }, rows: mark.rows,
        step: step),
      about: attempt.person, by: authority)
  }

  /// By the keys that it was asked with, or by those that were applied to it last, whichever is
  /// better: a corrected key takes nothing away, and a corrected mark does not undo it.
  private func counted(
    _ grade: GradeInShort, of attempt: Attempt, _ outcome: AttemptOutcome,
    marked marks: [Question.ID: ParagraphMark], from release: Release
  ) throws -> GradeInShort {
    guard let applied = outcome.regrades.last?.release,
      let bytes = try Data.fetchOne(
        database, sql: "SELECT bytes FROM release WHERE digest = ?", arguments: [applied.hex]),
      let edition = KeyEdition(
        of: attempt.quiz, from: release.curriculum,
        to: try CanonicalJSONDecoder().decode(Curriculum.self, from: Array(bytes)),
        isRegraded: true)
    else { return grade }
    return max(grade, edition.regrade(attempt, outcome, marked: marks).after.inShort)
  }

  /// `nil` for the only mark that is asked for.
  private func step(
    of mark: ParagraphMark, on question: Question, _ turn: MarkingTurn, in attempt: Attempt,
    by authority: Authority
  ) throws -> MarkingStep? {
    switch turn {
    case .again: return .corrected
    case .alone: return .alone
    case .first where !question.wantsTwoMarkers: return nil
    case .first, .second, .settle, .done:
      let readings = attempt.outcome?.readings(of: question.id).map(\.mark) ?? []
      let hasSecond = try Scope(database).hasAnotherMarker(
        of: attempt.person, beside: authority.actor)
      guard let step = mark.step(after: readings, hasSecond: hasSecond) else {
        throw RecordsError.markNotFitting
      }
      return step
    }
  }
}

extension ParagraphMarked {
  /// In bytes of UTF-8.
  static let longestNote = 8_000
}
