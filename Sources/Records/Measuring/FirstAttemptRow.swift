import Assessment
import CanonicalJSON
import CurriculumChanges
import CurriculumModel
import Foundation
import GRDB

/// Reads everybody's first attempts, from the ledger itself. Says nothing of whose they are.
enum FirstAttemptRow {
  /// How many have sat each quiz.
  static func counts(in database: Database) throws -> [Quiz.ID: Int] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT quiz, count(DISTINCT person) FROM attempt GROUP BY quiz"))
    return Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        Quiz.ID(row[0] as String).map { ($0, row[1]) }
      })
  }

  /// First attempts at a quiz, the earliest first; at most so many, the latest of them.
  static func all(
    of quiz: Quiz.ID, latest: Int? = nil, in database: Database
  ) throws -> [FirstAttempt] {
    var releases = AskedQuizzes(quiz: quiz)
    let payloads = try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT ledger.payload FROM attempt JOIN ledger ON ledger.sequence = attempt.sequence
          WHERE attempt.quiz = :quiz AND attempt.sequence = (
            SELECT min(first.sequence) FROM attempt AS first
            WHERE first.person = attempt.person AND first.quiz = attempt.quiz)
          ORDER BY attempt.sequence DESC LIMIT :most
          """),
      arguments: ["quiz": quiz.rawValue, "most": latest ?? -1])
    return try payloads.reversed().compactMap { payload in
      let event = try CanonicalJSONDecoder().decode(
        AttemptSubmitted.self, from: Array(payload.utf8))
      guard let (asked, curriculum) = try releases.asked(in: event.release, database) else {
        return nil
      }
      return FirstAttempt(
        asked: asked, agency: curriculum.profile(speakingFor: event.profile), form: event.form,
        answers: try event.allAnswers(in: database),
        isTypingErased: try event.typed.map { try $0.text(in: database) == nil } ?? false)
    }
  }
}

/// One quiz in the releases that were asked for, each read once.
struct AskedQuizzes {
  let quiz: Quiz.ID
  private var known: [ReleaseDigest: (AskedQuiz, Curriculum)] = [:]

  init(quiz: Quiz.ID) {
    self.quiz = quiz
  }

  /// `nil` where the release does not have the quiz.
  mutating func asked(
    in release: ReleaseDigest, _ database: Database
  ) throws -> (AskedQuiz, Curriculum)? {
    if let asked = known[release] { return asked }
    let bytes = try Data.fetchOne(
      database, sql: "SELECT bytes FROM release WHERE digest = ?", arguments: [release.hex])
    guard let bytes = bytes.map(Array.init) else { return nil }
    let curriculum = try CanonicalJSONDecoder().decode(Curriculum.self, from: bytes)
    guard let quiz = curriculum.quizzes.first(where: { $0.id == quiz }) else { return nil }
    let asked = AskedQuiz(
      quiz: quiz, release: release,
      editions: Dictionary(
        quiz.questions.map { ($0.id, $0.fingerprint.hex) }, uniquingKeysWith: { one, _ in one }))
    known[release] = (asked, curriculum)
    return (asked, curriculum)
  }
}
