import CurriculumModel
import Records
import Rendering

/// The in-person sessions of one person, with the time that counts and what was put right.
struct AttendedList: Sendable, Hashable {
  struct Line: Sendable, Hashable {
    let attended: AttendedSession
    let subject: String?
  }

  /// The latest first.
  let lines: [Line]
  /// Whether the person looks, who can sign in to another.
  let isOwn: Bool

  init(
    _ attended: [AttendedSession], isOwn: Bool, in index: CurriculumIndex, renderer: Renderer
  ) {
    lines = attended.map {
      Line(attended: $0, subject: $0.session.subject?.title(in: index, renderer))
    }
    self.isOwn = isOwn
  }

  var html: HTML {
    """
    <h2>In-person sessions</h2>
    \(total)\(lines.isEmpty ? HTML() : "<ul class=\"rows\">\n\(lines.map(row))</ul>\n")\(signingIn)
    """
  }

  private var total: HTML {
    let minutes = lines.reduce(0) { $0 + $1.attended.attendance.minutes }
    guard !lines.isEmpty else { return "<p class=\"soft\">None yet.</p>\n" }
    return "<p>\(Hours(minutes: minutes).words) in all.</p>\n"
  }

  private func row(_ line: Line) -> HTML {
    let session = line.attended.session
    let there = line.attended.attendance
    let about = line.subject.map { ", about “\($0)”" } ?? ""
    return """
      <li><span>\(session.title)<br><span class="hint">\(session.heldOn.words)\(about), held by \
      \(session.mark.author.name) (ledger entry \(there.mark.sequence))</span>\
      \(there.corrections.map { "<br><span class=\"hint\">\($0.words)</span>" as HTML })</span> \
      <strong>\(there.minutes == 0 ? "Not there" : Hours(minutes: there.minutes).words)</strong></li>

      """
  }

  private var signingIn: HTML {
    guard isOwn else { return HTML() }
    return """
      <p><a href="\(SiteAddress.attendance.path)">Sign in to a session by its code</a></p>

      """
  }
}
