import CurriculumModel
import HTTPTypes
import Records
import Rendering

/// Who did what to whom, and when: the ledger in words, a hundred entries at a time.
struct AuditPage: Page {
  let search: AuditSearch
  let finding: AuditFinding
  /// For titles.
  let curriculum: CurriculumIndex
  /// Whether entries of several agencies stand together.
  let showsAgencies: Bool

  let title = "Who did what"
  let section: SiteSection? = .administration
  let styles = [SiteAsset.supervisionStyles]
  var status: HTTPResponse.Status { finding == .notADay ? .unprocessableContent : .ok }

  var main: HTML {
    """
    <div class="wide">
    \(Crumbs(("People", .people)).html)<h1>\(title)</h1>
    <p>Every entry of the ledger\(showsAgencies ? "" : " that concerns your agency"), the latest \
    first. What people wrote is not shown here: it stands with the person.</p>
    \(form)\(answer)</div>
    """
  }

  private var form: HTML {
    let kinds = AuditKind.all.map { SelectField.Choice(value: $0.name, label: $0.title) }
    let problem = finding == .notADay ? AssignmentForm.dateProblem : nil
    return """
      <form method="get" role="search" action="\(SiteAddress.audit.path)" class="filter">
      \(TextField(name: "person", label: "By or about somebody whose name or email has", kind: .search, value: search.person, isRequired: false).html)\
      \(SelectField(name: "kind", label: "What was done", choices: [.init(value: "", label: "Anything")] + kinds, selected: search.kind?.name ?? "").html)\
      \(TextField(name: "since", label: "From the day", kind: .date, value: search.since, problem: problem, isRequired: false).html)\
      \(TextField(name: "until", label: "To the day", kind: .date, value: search.until, isRequired: false).html)\
      <p class="actions"><button class="quiet">Show</button></p>
      </form>

      """
  }

  private var answer: HTML {
    switch finding {
    case .entries(let entries, let newer, let older):
      entries.isEmpty
        ? said("Nothing like that was done.")
        : said(count(entries, isAll: newer == nil && older == nil)) + table(entries)
          + pager(newer: newer, older: older)
    case .nobody: said("Nobody’s name or email has that.")
    case .tooMany: said("Many people’s names or emails have that. Please write more of it.")
    case .notADay: HTML()
    }
  }

  private func said(_ words: String) -> HTML { "<p role=\"status\">\(words)</p>\n" }

  private func count(_ entries: [AuditEntry], isAll: Bool) -> String {
    counted(entries.count, "entry", "entries") + (isAll ? "" : " on this page")
  }

  private func pager(newer: AuditPlace?, older: AuditPlace?) -> HTML {
    """
    <p class="actions">\(link("Later entries", newer))\(link("Earlier entries", older))\
    <a class="button quiet" href="\(SiteAddress.auditTable.path)\(search.moved(to: .before(nil)).query)">\
    Download all entries like these (CSV)</a></p>

    """
  }

  private func link(_ words: String, _ place: AuditPlace?) -> HTML {
    guard let place else { return HTML() }
    let query = search.moved(to: place).query
    return "<a class=\"button quiet\" href=\"\(SiteAddress.audit.path)\(query)\">\(words)</a>\n"
  }
}
