import Rendering

/// Everybody who was added from a file, each with their invitation link, once.
struct InvitationLinksPage: Page {
  let token: FormToken
  let table: InvitationTable

  var title: String { "\(counted(table.rows.count, "person", "people")) added" }
  let section: SiteSection? = .administration

  var main: HTML {
    """
    \(Crumbs(("People", .people), ("From a file", .peopleImport)).html)<h1>\(title)</h1>
    \(Message(kind: .warning, text: "These links are shown only now. Save them before you leave this page.").html)\
    <p>Send each person their own link in a way that only they can read. With it they choose a \
    password and are in. A link works once\(until). When one is lost, the person's page makes a new \
    one.</p>
    <form method="post" enctype="multipart/form-data" action="\(SiteAddress.peopleImportLinks.path)">
    \(token.field)
    <input type="hidden" name="\(InvitationTable.field)" value="\(table.fieldText)">
    <p class="actions"><button>Save as a CSV file</button></p>
    </form>
    <ul class="rows">
    \(table.rows.map(row))</ul>
    """
  }

  private var until: String { table.rows.first?.expires.map { ", until \($0.words)" } ?? "" }

  private func row(_ row: InvitationTable.Row) -> HTML {
    """
    <li><span><strong>\(row.name)</strong> <span class="soft">\(row.email)</span>
    <br><code>\(row.link)</code></span></li>

    """
  }
}
