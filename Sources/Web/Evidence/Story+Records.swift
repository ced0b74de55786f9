import Assessment
import CurriculumModel
import Records
import Rendering

extension Story {
  init(
    attempts: [Attempt], readings: [LessonReading], _ record: SupervisionRecord,
    completions: [PublishedCompletionRecord], in index: CurriculumIndex, renderer: Renderer
  ) {
    let words = StoryWords(index: index, renderer: renderer)
    let tried =
      attempts.compactMap(words.event) + attempts.flatMap(words.regrades)
      + attempts.flatMap(words.corrections)
    let seen = record.observations.flatMap(words.events)
    let decided =
      record.waivers.flatMap(words.events) + record.attestations.flatMap(words.events)
      + record.releases.map(words.event) + record.debriefs.map(words.event)
      + record.sessions.flatMap(words.events)
    self.init(
      words.reading(readings) + tried + seen + decided + record.ratings.map(words.event)
        + completions.map(words.event))
  }
}

/// Says in words what one record tells.
private struct StoryWords {
  let index: CurriculumIndex
  let renderer: Renderer

  /// One line for the lessons of a module that were read on one day.
  func reading(_ readings: [LessonReading]) -> [Story.Event] {
    struct Key: Hashable {
      let module: String
      let day: CalendarDate?
    }
    let groups = Dictionary(grouping: readings) {
      Key(module: String($0.lesson.rawValue.prefix { $0 != "/" }), day: $0.read.day)
    }
    return groups.compactMap { key, readings in
      readings.map(\.read).max().map { last in
        let module = Module.ID(key.module)
        let title = module.flatMap { index.modules[$0] }.map { renderer.plainText($0.title) }
        return Story.Event(
          moment: last,
          words: "Read \(counted(readings.count, "lesson", "lessons")) of "
            + "“\(title ?? key.module)”",
          address: module.flatMap { index.modules[$0] == nil ? nil : .module($0) }, entries: [],
          release: nil)
      }
    }
  }

  func event(_ attempt: Attempt) -> Story.Event? {
    attempt.outcome.map { outcome in
      let title = index.quizzes[attempt.quiz].map { renderer.plainText($0.title) }
      return Story.Event(
        moment: outcome.submitted,
        words: "\(title ?? attempt.quiz.rawValue): "
          + "\(outcome.handedIn.isPassed ? "passed" : "not passed"), "
          + "\(outcome.handedIn.points.description) of "
          + outcome.possible.description,
        address: .result(attempt.id), entries: [outcome.sequence], release: attempt.release)
    }
  }

  func regrades(_ attempt: Attempt) -> [Story.Event] {
    let title = index.quizzes[attempt.quiz].map { renderer.plainText($0.title) }
    return (attempt.outcome?.regrades ?? []).map { regrade in
      Story.Event(
        moment: regrade.mark.recorded,
        words: "\(title ?? attempt.quiz.rawValue): graded again by a corrected key"
          + "\(regrade.hint). \(regrade.reason)",
        address: .result(attempt.id), entries: [regrade.mark.sequence], release: regrade.release)
    }
  }

  /// Paragraphs that were marked again: the result is another since.
  func corrections(_ attempt: Attempt) -> [Story.Event] {
    let title = index.quizzes[attempt.quiz].map { renderer.plainText($0.title) }
    return (attempt.outcome?.marks.values.joined().map(\.self) ?? []).filter {
      $0.step == .corrected
    }.map { marking in
      Story.Event(
        moment: marking.marked,
        words: "\(title ?? attempt.quiz.rawValue): a paragraph was marked again"
          + (marking.reason.isEmpty ? "" : ": \(marking.reason)"),
        address: .result(attempt.id), entries: [marking.sequence], release: nil)
    }
  }

  func events(_ seen: Observation) -> [Story.Event] {
    let skill = index.objectives[seen.skill].map { renderer.plainText($0) } ?? seen.skill.rawValue
    func event(_ mark: EntryMark, _ words: String) -> Story.Event {
      Story.Event(
        moment: mark.recorded, words: words, address: .observation(seen.id),
        entries: [mark.sequence], release: nil)
    }
    let made = Story.Event(
      moment: seen.mark.recorded,
      words: "\(skill): \(seen.level.words.lowercased()) by \(seen.mark.author.name) on "
        + seen.seenOn.words,
      address: .observation(seen.id), entries: [seen.mark.sequence], release: seen.release)
    return [
      made,
      seen.countersignature.map {
        event($0, "\(skill): countersigned by \($0.author.name)")
      },
      seen.revocation.map { event($0.mark, "\(skill): \($0.words)") },
    ].compactMap(\.self)
      + seen.replies.map { reply in
        Story.Event(
          moment: reply.recorded, words: "\(skill): replied", address: .observation(seen.id),
          entries: [reply.sequence], release: nil)
      }
  }

  func events(_ waiver: Waiver) -> [Story.Event] {
    decision(
      waiver.mark, waiver.revocation,
      "Earlier learning accepted for “\(title(waiver.competency))” by \(waiver.mark.author.name)")
  }

  func events(_ shown: Attestation) -> [Story.Event] {
    decision(
      shown.mark, shown.revocation,
      "The agency showed “\(shown.document)” for “\(title(shown.competency))”")
  }

  func event(_ released: AttemptRelease) -> Story.Event {
    let title = index.quizzes[released.quiz].map { renderer.plainText($0.title) }
    return Story.Event(
      moment: released.mark.recorded,
      words: "Another attempt at “\(title ?? released.quiz.rawValue)” allowed by "
        + "\(released.mark.author.name): \(released.reason)",
      address: nil, entries: [released.mark.sequence], release: nil)
  }

  func event(_ debrief: Debrief) -> Story.Event {
    Story.Event(
      moment: debrief.mark.recorded,
      words: "An unsafe answer was talked over with \(debrief.mark.author.name): \(debrief.note)",
      address: .result(debrief.attempt), entries: [debrief.mark.sequence], release: nil)
  }

  func events(_ attended: AttendedSession) -> [Story.Event] {
    let there = attended.attendance
    let title = attended.session.title
    func event(_ mark: EntryMark, _ words: String) -> Story.Event {
      Story.Event(
        moment: mark.recorded, words: "Session “\(title)”: \(words)", address: nil,
        entries: [mark.sequence], release: nil)
    }
    return [event(there.mark, "there, \(Hours(minutes: there.recordedMinutes).words)")]
      + there.corrections.map { event($0.mark, $0.words) }
  }

  func event(_ rating: SelfRating) -> Story.Event {
    let skill = index.objectives[rating.skill].map { renderer.plainText($0) }
    return Story.Event(
      moment: rating.recorded,
      words: "\(skill ?? rating.skill.rawValue): own view, \(rating.level.words.lowercased())",
      address: nil, entries: [rating.sequence], release: nil)
  }

  func event(_ published: PublishedCompletionRecord) -> Story.Event {
    Story.Event(
      moment: UTCMilliseconds(Int64(published.record.issued.daysSinceEpoch) * 86_400_000),
      words: "Completion record for “\(published.record.pathwayTitle)”",
      address: .certificate(published.id), entries: [], release: published.record.release)
  }

  private func decision(
    _ mark: EntryMark, _ revocation: EntryRevocation?, _ words: String
  ) -> [Story.Event] {
    let made = Story.Event(
      moment: mark.recorded, words: words, address: nil, entries: [mark.sequence], release: nil)
    let undone = revocation.map {
      Story.Event(
        moment: $0.mark.recorded, words: "\(words): \($0.words)", address: nil,
        entries: [$0.mark.sequence], release: nil)
    }
    return [made, undone].compactMap(\.self)
  }

  private func title(_ competency: Competency.ID) -> String {
    index.competencies[competency].map { renderer.plainText($0.title) } ?? competency.rawValue
  }
}
