import Assessment
import CurriculumModel
import Records
import Rendering

/// What somebody passed by a key that has changed since, with what to read again. It goes once the
/// quiz is passed anew.
struct ChangedKeyList: Hashable, Sendable {
  struct Line: Hashable, Sendable {
    let quiz: String
    let attempt: AttemptID
    let regrade: AttemptRegrade
    let reading: [QuestionResult.Place]
  }

  let lines: [Line]

  init(_ attempts: [Attempt], in index: CurriculumIndex, renderer: Renderer) {
    lines = attempts.compactMap { attempt in
      guard let outcome = attempt.outcome, outcome.isPassedByEarlierKey,
        let regrade = outcome.regrades.last,
        !attempts.contains(where: { $0.passes(attempt.quiz, after: outcome) })
      else { return nil }
      return Line(
        quiz: index.quizzes[attempt.quiz].map { renderer.plainText($0.title) }
          ?? attempt.quiz.rawValue,
        attempt: attempt.id, regrade: regrade, reading: index.refresher(after: regrade))
    }
  }

  var html: HTML {
    guard !lines.isEmpty else { return HTML() }
    return """
      <div class="message warning">
      <p><strong>Passed by a key that has changed since</strong></p>
      <p>It goes on counting, and nothing is taken back by itself. Suggest to read again what has \
      changed, and to take the quiz once more.</p>
      <ul>
      \(lines.map(item))</ul>
      </div>

      """
  }

  private func item(_ line: Line) -> HTML {
    let reading = line.reading.map { place -> HTML in
      "<li>Read again: <a href=\"\(place.address)\">\(place.label)</a></li>\n"
    }
    return """
      <li><a href="\(SiteAddress.result(line.attempt).path)">\(line.quiz)</a>\(line.regrade.hint)
      <ul>
      \(reading)</ul></li>

      """
  }
}

extension Attempt {
  fileprivate func passes(_ quiz: Quiz.ID, after earlier: AttemptOutcome) -> Bool {
    guard let outcome, self.quiz == quiz else { return false }
    return outcome.sequence > earlier.sequence && outcome.isPassed
  }
}

extension AttemptRegrade {
  /// The other grade, in a few words that follow the one that counts.
  var hint: String {
    let isBetter = before < after
    return isBetter
      ? "; by the key before it was corrected \(before.points)"
        + (after.isPassed && !before.isPassed ? ", not passed" : "")
      : "; by the corrected key \(after.points)"
        + (before.isPassed && !after.isPassed ? ", not passed" : "")
  }
}

extension AttemptOutcome {
  /// The grade before any key was corrected.
  var handedIn: GradeInShort {
    regrades.first?.before ?? GradeInShort(points: points, isPassed: isPassed)
  }
}
