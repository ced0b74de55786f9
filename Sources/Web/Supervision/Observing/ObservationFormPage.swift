import CurriculumModel
import HTTPTypes
import Records
import Rendering

/// Where a supervisor says what was seen of a person's skills: several in one go, on a phone.
struct ObservationFormPage: Page {
  let token: FormToken
  let person: Person
  let competency: Competency.ID
  let competencyTitle: String
  let skills: [SkillFields]
  let day: String
  let today: CalendarDate
  let place: String
  let note: String
  let dayProblem: String?
  let message: Message?
  /// Whether what is shown was kept from an earlier day.
  let isDraft: Bool

  var title: String { "Observe \(person.name)" }
  let section: SiteSection? = .supervision
  let styles = [SiteAsset.supervisionStyles]
  var status: HTTPResponse.Status { message?.kind == .error ? .unprocessableContent : .ok }

  private var address: SiteAddress { .observationForm(person.id, competency) }

  var main: HTML {
    """
    \(Crumbs((person.name, .person(person.id))).html)<h1>\(title)</h1>
    <p class="lead">\(competencyTitle)</p>
    \(message.html)<form method="post" action="\(address.path)">
    \(token.field)
    \(jumps)\(skills.map(\.html))<h2>When and where</h2>
    \(TextField(name: "day", label: "Day", kind: .date, value: day, problem: dayProblem, latest: today.description).html)\
    \(TextField(name: "place", label: "Where", value: place, hint: "Such as “intake, first meeting”.", isRequired: false).html)\
    \(TextAreaField(name: "note", label: "Note", value: note, hint: "What you saw them do and say. \(person.name) reads it. Nothing that tells who a young person is.").html)\
    <p class="actions"><button name="step" value="save">Write it down</button>
    <button class="quiet" name="step" value="draft" formnovalidate>Save draft</button>\(discard)</p>
    </form>
    """
  }

  /// Quick ways to a skill on a long page.
  private var jumps: HTML {
    guard skills.count > 2 else { return HTML() }
    let items = skills.map { skill -> HTML in
      let label: HTML =
        skill.last.map { " \($0.level.label)" } ?? " \(StatusLabel.notStarted("Not seen"))"
      return "<li><a href=\"#\(skill.skill.rawValue)\">\(skill.title)</a>\(label)</li>\n"
    }
    return """
      <details class="card">
      <summary>\(skills.count) skills</summary>
      <ul class="rows">
      \(items)</ul>
      </details>

      """
  }

  private var discard: HTML {
    isDraft
      ? "\n<button class=\"quiet\" name=\"step\" value=\"discard\" formnovalidate>Throw the draft away</button>"
      : HTML()
  }
}
