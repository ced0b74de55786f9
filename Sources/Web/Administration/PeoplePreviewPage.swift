import HTTPTypes
import Records
import Rendering

/// Shows what a file says before anybody is added.
struct PeoplePreviewPage: Page {
  let token: FormToken
  let agency: Agency?
  let people: [PeopleFile.Entry]
  let faults: [PeopleFile.Fault]
  /// The file, to be sent once more with the yes.
  let text: String

  let title = "Look before adding"
  let section: SiteSection? = .administration
  var status: HTTPResponse.Status { faults.isEmpty ? .ok : .unprocessableContent }

  var main: HTML {
    """
    <div class="wide">
    \(Crumbs(("People", .people), ("From a file", .peopleImport)).html)<h1>\(title)</h1>
    \(faults.isEmpty ? confirmation : faultList)\(table)</div>
    """
  }

  private var faultList: HTML {
    let items = faults.map { fault -> HTML in "<li>Line \(fault.line): \(fault.message)</li>\n" }
    return """
      <div class="message error" role="alert">
      <p>Nobody was added. Change \(counted(faults.count, "line", "lines")) of the file, and \
      <a href="\(SiteAddress.peopleImport.path)">give it again</a>.</p>
      <ul>
      \(items)</ul>
      </div>

      """
  }

  private var confirmation: HTML {
    let agencyField = agency.map { agency -> HTML in
      "<input type=\"hidden\" name=\"agency\" value=\"\("\(agency.id)")\">\n"
    }
    return """
      <p>\(counted(people.count, "person", "people")) will be added, and you get an \
      invitation link for each.</p>
      <form method="post" action="\(SiteAddress.peopleImport.path)">
      \(token.field)
      \(agencyField ?? HTML())<input type="hidden" name="text" value="\(text)">
      <p class="actions"><button name="step" value="add">Add \
      \(counted(people.count, "person", "people"))</button></p>
      </form>

      """
  }

  private var table: HTML {
    guard !people.isEmpty else { return HTML() }
    let rows = people.map { entry -> HTML in
      """
      <tr><th scope="row">\(entry.person.name)</th><td>\(entry.person.email)</td>\
      <td>\(entry.person.roles.words)</td><td>\(entry.teams.joined(separator: ", "))</td>\
      \(entry.agency.map { "<td>\($0)</td>" } ?? agencyCell)</tr>

      """
    }
    return """
      <div class="table" role="region" tabindex="0" aria-label="People in the file">
      <table>
      <thead><tr><th scope="col">Name</th><th scope="col">Email</th><th scope="col">Roles</th>\
      <th scope="col">Teams</th><th scope="col">Agency</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>

      """
  }

  private var agencyCell: HTML { "<td>\(agency?.name ?? "whole site")</td>" }
}
