import CurriculumModel
import HTTPTypes
import Records
import Rendering

/// Asks for how long a person was at a session after all, and why it is put right.
struct AttendanceCorrectionPage: Page {
  let token: FormToken
  let session: TrainingSession
  let attendance: Attendance
  var hours: String
  var reason = ""
  var hoursProblem: String?
  var reasonProblem: String?

  var title: String { "Correct the time of \(attendance.name)" }
  var section: SiteSection? { nil }
  var status: HTTPResponse.Status {
    hoursProblem == nil && reasonProblem == nil ? .ok : .unprocessableContent
  }

  var main: HTML {
    """
    \(Crumbs(("In-person sessions", .sessions), (session.title, .session(session.id))).html)<h1>\(title)</h1>
    <p>Written down: \(Hours(minutes: attendance.recordedMinutes).words). That stays in the record, with your \
    correction beside it.</p>
    \(attendance.corrections.map { "<p class=\"hint\">\($0.words)</p>\n" as HTML })\
    <form method="post" action="\(SiteAddress.attendanceCorrection(session.id, attendance.person).path)">
    \(token.field)
    \(TextField(name: "hours", label: "Hours", value: hours, hint: "Such as 1.5 or 1:30; 0 for somebody who was not there.", problem: hoursProblem).html)\
    \(TextAreaField(name: "reason", label: "Reason", value: reason, hint: "\(attendance.name) reads it.", problem: reasonProblem, isRequired: true).html)\
    <p class="actions"><button>Save the correction</button>
    <a class="button quiet" href="\(SiteAddress.session(session.id).path)">Leave it</a></p>
    </form>
    """
  }
}
