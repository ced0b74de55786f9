import CurriculumModel
import HTTPTypes
import Records
import Rendering

/// The sessions that a visitor holds, and opening one.
struct SessionsPage: Page {
  let token: FormToken
  let sessions: [TrainingSession]
  let draft: SessionDraft
  let subjects: [SelectField.Choice]
  /// Who belongs to no agency can look, and holds none.
  let mayOpen: Bool
  let section: SiteSection?

  let title = "In-person sessions"
  var status: HTTPResponse.Status { draft.problems.isEmpty ? .ok : .unprocessableContent }

  var main: HTML {
    """
    \(section.map { Crumbs(($0.title, $0.address)).html } ?? HTML())<h1>\(title)</h1>
    <p>Whoever is in the room signs in by a code on the day. A session shows that somebody was there, and \
    for how long; it passes no quiz and shows no skill.</p>
    \(list)\(mayOpen ? form : "<p>A session belongs to an agency: somebody who belongs to one can open it.</p>\n")
    """
  }

  private var list: HTML {
    guard !sessions.isEmpty else { return "<p class=\"soft\">There is none yet.</p>\n" }
    let items = sessions.map { session -> HTML in
      """
      <li><a href="\(SiteAddress.session(session.id).path)">\(session.title)</a> \
      <span class="soft">\(session.heldOn.words), \(Hours(minutes: session.minutes).words), by \
      \(session.mark.author.name)</span></li>

      """
    }
    return "<ul class=\"rows\">\n\(items)</ul>\n"
  }

  private var form: HTML {
    """
    <h2>Open a session</h2>
    <form method="post" action="\(SiteAddress.sessions.path)">
    \(token.field)
    \(TextField(name: "title", label: "Name", value: draft.title, hint: "Such as “Interviewing, first day”.", problem: draft.problems[.title]).html)\
    \(SelectField(name: "subject", label: "What it is about", choices: subjects, selected: draft.subject).html)\
    \(TextField(name: "day", label: "Day", kind: .date, value: draft.day, problem: draft.problems[.day]).html)\
    \(TextField(name: "hours", label: "Hours", value: draft.hours, hint: "Such as 2, 1.5 or 1:30.", problem: draft.problems[.hours]).html)\
    \(TextField(name: "place", label: "Where", value: draft.place, isRequired: false).html)\
    <p class="actions"><button>Open it</button></p>
    </form>
    """
  }
}
