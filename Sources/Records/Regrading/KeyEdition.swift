import Assessment
import CanonicalJSON
import CurriculumModel
import Foundation
import GRDB

/// A quiz as an earlier release asked it, beside the same quiz with the keys of a later one.
struct KeyEdition: Sendable {
  let earlier: Quiz
  let later: Quiz
  /// Whose values the typed keys held.
  private let earlierAgencies: [AgencyProfile]
  private let laterAgencies: [AgencyProfile]

  /// `nil` where one of them has no such quiz, or the keys are the same and `isRegraded` does not say
  /// that others were applied in between.
  init?(of quiz: Quiz.ID, from earlier: Curriculum, to later: Curriculum, isRegraded: Bool) {
    guard let old = earlier.quizzes.first(where: { $0.id == quiz }),
      let new = later.quizzes.first(where: { $0.id == quiz })
    else { return nil }
    let editions = Dictionary(new.questions.map { ($0.id, $0) }) { one, _ in one }
    guard isRegraded || old.questions.contains(where: { editions[$0.id]?.task != $0.task }) else {
      return nil
    }
    self.earlier = old
    self.later = new
    earlierAgencies = earlier.agencies
    laterAgencies = later.agencies
  }

  /// An agency's value that is another one since is no other key: who typed the old one was right
  /// when it was asked.
  func regrade(
    _ attempt: Attempt, _ outcome: AttemptOutcome, marked marks: [Question.ID: ParagraphMark]? = nil
  ) -> QuizRegrade {
    let profile = earlierAgencies.first { $0.id == outcome.profile }
    let newer = laterAgencies.first { $0.id == outcome.profile }
    return Assessment.regrade(
      attempt.answers, on: attempt.form, of: earlier.filled(with: profile),
      by: later.filled(with: profile).filled(with: newer),
      marked: marks ?? outcome.markings.mapValues(\.mark))
  }
}

/// All quizzes that were asked with other keys than those of a release, by the release that asked
/// them.
struct KeyEditions: Sendable {
  let release: ReleaseDigest
  private let editions: [Quiz.ID: [ReleaseDigest: KeyEdition]]

  /// Reads the kept releases one after the other. Those of another curriculum or in another language
  /// are left out: nothing of them can be compared.
  init(before release: Release, of only: Quiz.ID?, in database: Database) throws {
    self.release = release.digest
    let later = release.curriculum
    let regraded = Set(
      try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT quiz FROM regrade JOIN attempt ON attempt.id = regrade.attempt
          """))
    var editions: [Quiz.ID: [ReleaseDigest: KeyEdition]] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT digest, bytes FROM release ORDER BY kept_ms, digest")
    while let row = try rows.next() {
      guard let digest = ReleaseDigest(hex: row[0]) else { continue }
      let bytes: Data = row[1]
      let earlier = try CanonicalJSONDecoder().decode(Curriculum.self, from: Array(bytes))
      guard earlier.id == later.id, earlier.language == later.language else { continue }
      for quiz in later.quizzes.map(\.id) where only == nil || quiz == only {
        let edition = KeyEdition(
          of: quiz, from: earlier, to: later, isRegraded: regraded.contains(quiz.rawValue))
        if let edition {
          editions[quiz, default: [:]][digest] = edition
        }
      }
    }
    self.editions = editions
  }

  /// In the order of their ids.
  var quizzes: [Quiz.ID] { editions.keys.sorted() }

  func releases(of quiz: Quiz.ID) -> [ReleaseDigest] {
    (editions[quiz] ?? [:]).keys.sorted { $0.hex < $1.hex }
  }

  func edition(of quiz: Quiz.ID, in release: ReleaseDigest) -> KeyEdition? {
    editions[quiz]?[release]
  }
}
