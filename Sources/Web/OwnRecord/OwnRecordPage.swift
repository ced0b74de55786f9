import Assessment
import CurriculumModel
import Records
import Rendering

/// Everything that is kept of what somebody did, with the days.
struct OwnRecordPage: Page {
  struct RecordRow: Hashable {
    let title: String
    let id: CompletionRecordID
    let issued: CalendarDate
    let validUntil: CalendarDate?
    let isRevoked: Bool
    let isCurrent: Bool
  }

  struct AttemptRow: Hashable {
    let title: String
    let id: AttemptID
    let submitted: CalendarDate?
    let points: Points
    let possible: Points
    let verdict: SittingVerdict
    /// Before the lessons were read.
    let isPretest: Bool
    /// What it was by the key before it was corrected.
    let regrade: AttemptRegrade?
  }

  let name: String
  /// Whether there is something to be done by a day.
  let isLearner: Bool
  let message: Message?
  let records: [RecordRow]
  let standings: [CompetencyCard]
  let attempts: [AttemptRow]
  let reading: ReadingList
  let lasting: LastingList
  let sessions: AttendedList
  let story: Story

  var title: String { "My record" }
  var section: SiteSection? { .record }

  var main: HTML {
    """
    <h1>\(title)</h1>
    <p class="lead">\(name)</p>
    \(message.html)\
    <p class="hint">What you did here, and what it counts for. Your supervisor and your agency's \
    administrator see it too.</p>
    <p>\(calendar)<a href="\(SiteAddress.ownReminders.path)">Reminders to you</a></p>
    <p class="screen">To keep: print this page, or <a href="\(SiteAddress.ownRecordFile.path)" download>download \
    everything that is held about you (JSON)</a>.</p>
    \(list("Completion records", records.map(row), orElse: "None yet."))\
    \(competencies)\
    \(list("Quizzes", attempts.map(row), orElse: "None yet."))\
    \(sessions.html)\(lasting.html)\(reading.html)\(story.html)
    """
  }

  private var calendar: HTML {
    isLearner
      ? "<a href=\"\(SiteAddress.calendar.path)\">Due dates in your calendar</a> · " : HTML()
  }

  private func list(_ heading: String, _ rows: [HTML], orElse nothing: String) -> HTML {
    guard !rows.isEmpty else { return "<h2>\(heading)</h2>\n<p class=\"soft\">\(nothing)</p>\n" }
    return "<h2>\(heading)</h2>\n<ul class=\"rows\">\n\(rows)</ul>\n"
  }

  private var competencies: HTML {
    guard !standings.isEmpty else {
      return "<h2>Competencies</h2>\n<p class=\"soft\">Nothing has begun yet.</p>\n"
    }
    return "<h2>Competencies</h2>\n\(standings.map(\.html))"
  }

  private func row(_ record: RecordRow) -> HTML {
    let until = record.validUntil.map { ", stands until \($0.words)" } ?? ""
    let label: HTML =
      if record.isRevoked { StatusLabel.lapsed("Taken back") } else {
        record.isCurrent ? StatusLabel.met("Stands") : StatusLabel.due("Time has passed")
      }
    return """
      <li><span><a href="\(SiteAddress.certificate(record.id).path)">\(record.title)</a>
      <br><span class="hint">Issued on \(record.issued.words)\(until)</span></span> \(label)</li>

      """
  }

  private func row(_ attempt: AttemptRow) -> HTML {
    let day = attempt.submitted.map { "\($0.words): " } ?? ""
    return """
      <li><span><a href="\(SiteAddress.result(attempt.id).path)">\(attempt.title)</a>
      <br><span class="hint">\(day)\(attempt.points.description) of \
      \(QuestionResult.count(attempt.possible))\(attempt.regrade?.hint ?? "")</span></span> \
      \(attempt.isPretest ? "<span class=\"soft\">by pre-test</span> " : HTML())\(attempt.verdict.label)</li>

      """
  }

}
