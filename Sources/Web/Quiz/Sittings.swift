import Assessment
import CurriculumModel
import Records
import Synchronization

/// The forms of attempts that are under way, so that saving an answer reads nothing from disk.
///
/// A form never changes, so nothing here can become wrong. Whether an attempt is still open, and
/// whose it is, the store checks again whenever an answer is saved.
final class Sittings: Sendable {
  struct Sitting: Sendable {
    let attempt: AttemptID
    let person: PersonID
    let module: Module.ID
    let feedback: Quiz.Feedback
    let isOnOnePage: Bool
    let sheets: [AnswerSheet]
  }

  private struct Kept {
    var sittings: [AttemptID: Sitting] = [:]
    var releases: [ReleaseDigest: ServedRelease] = [:]
  }

  static let mostSittings = 20_000
  static let mostReleases = 4

  private let site: SiteEnvironment
  private let kept = Mutex(Kept())

  init(site: SiteEnvironment) {
    self.site = site
  }

  /// The visitor's own attempt, from memory where it can be.
  func sitting(_ id: AttemptID, of visitor: Visitor) async throws -> Sitting {
    if let sitting = kept.withLock({ $0.sittings[id] }) {
      guard sitting.person == visitor.person.id else { throw Refusal.notFound }
      return sitting
    }
    let attempt = try await site.store.attempt(id, visibleTo: visitor)
    guard attempt.person == visitor.person.id else { throw Refusal.notFound }
    return try await sitting(for: attempt)
  }

  func sitting(for attempt: Attempt) async throws -> Sitting {
    let served = try await release(attempt.release)
    let sitting = Sitting(
      attempt: attempt.id, person: attempt.person, module: attempt.module,
      feedback: served.index.quizzes[attempt.quiz]?.feedback ?? .atTheEnd,
      isOnOnePage: served.index.quizzes[attempt.quiz]?.isOnOnePage == true,
      sheets: attempt.form.items.compactMap { item in
        served.index.questions[item.question].map { AnswerSheet($0, order: item.order) }
      })
    guard sitting.sheets.count == attempt.form.items.count else {
      throw RecordsError.notFound(.release)
    }
    kept.withLock {
      if $0.sittings.count >= Self.mostSittings { $0.sittings.removeAll() }
      $0.sittings[attempt.id] = sitting
    }
    return sitting
  }

  /// The release that an attempt was drawn from: the one being served, or an earlier one.
  func release(_ digest: ReleaseDigest) async throws -> ServedRelease {
    let current = site.curriculum.served
    if current.release.digest == digest { return current }
    if let earlier = kept.withLock({ $0.releases[digest] }) { return earlier }
    guard let release = try await site.store.release(digest) else {
      throw RecordsError.notFound(.release)
    }
    let earlier = ServedRelease(release)
    kept.withLock {
      if $0.releases.count >= Self.mostReleases { $0.releases.removeAll() }
      $0.releases[digest] = earlier
    }
    return earlier
  }
}
