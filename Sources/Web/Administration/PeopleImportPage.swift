import HTTPTypes
import Records
import Rendering

/// Where an administrator gives a file of people.
struct PeopleImportPage: Page {
  let token: FormToken
  let agencies: AgencyChoice
  var problem: String?

  let title = "Add people from a file"
  let section: SiteSection? = .administration
  var status: HTTPResponse.Status { problem == nil ? .ok : .unprocessableContent }

  var main: HTML {
    """
    \(Crumbs(("People", .people)).html)<h1>\(title)</h1>
    \(problem.map { Message(kind: .error, text: $0).html } ?? HTML())\
    <p>A CSV file, as spreadsheets save it. Its first line names the columns, in any order; columns \
    that you do not need can be left out.</p>
    \(PeopleColumns(withAgency: agencies.allowsNone).html)    <form method="post" enctype="multipart/form-data" action="\(SiteAddress.peopleImport.path)">
    \(token.field)
    <div class="field">
    <label for="people">CSV file</label>
    <input type="file" id="people" name="people" accept=".csv,text/csv" required>
    </div>
    \(agencies.field(selected: nil))\
    <p class="actions"><button name="step" value="look">Look at the file</button></p>
    </form>
    <p class="hint">Nobody is added before you have seen what the file says.</p>
    """
  }
}
