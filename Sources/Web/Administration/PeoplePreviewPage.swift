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
  let styles = [SiteAsset.supervisionStyles]
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
      <p>Nobody was added. Change \(counted(Set(faults.map(\.line)).count, "line", "lines")) of the file, and \
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
      <form method="post" enctype="multipart/form-data" action="\(SiteAddress.peopleImport.path)">
      \(token.field)
      \(agencyField ?? HTML())<input type="hidden" name="text" value="\(text)">
      <p class="actions"><button name="step" value="add">Add \
      \(counted(people.count, "person", "people"))</button></p>
      </form>

      """
  }

  private var table: HTML {
    guard !people.isEmpty else { return HTML() }
    let list = ListTable(
      label: "People in the file", columns: ["Name", "Email", "Roles", "Teams", "Agency"],
      rows: people.map { entry in
        ListTable.Row(
          head: "\(entry.person.name)",
          cells: [
            "\(entry.person.email)", "\(entry.person.roles.words)",
            "\(entry.teams.joined(separator: ", "))",
            "\(entry.agency ?? agency?.name ?? "whole site")",
          ])
      })
    return faults.isEmpty ? list.html : "<h2>Lines that can be read</h2>\n" + list.html
  }
}
