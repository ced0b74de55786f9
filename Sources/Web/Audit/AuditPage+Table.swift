import Records
import Rendering

extension AuditPage {
  /// The roles are spelled out because a phone shows the table as a list.
  func table(_ entries: [AuditEntry]) -> HTML {
    """
    <div class="table" role="region" tabindex="0" aria-label="Entries">
    <table class="matrix" role="table">
    <thead role="rowgroup"><tr role="row">\
    \(columns.map { "<th scope=\"col\" role=\"columnheader\">\($0)</th>" as HTML })</tr></thead>
    <tbody role="rowgroup">
    \(entries.map(row))</tbody>
    </table>
    </div>

    """
  }

  private var columns: [String] {
    ["When (UTC)", "Who", "What", "Whom"] + (showsAgencies ? ["Agency"] : []) + ["Entry"]
  }

  private func row(_ entry: AuditEntry) -> HTML {
    """
    <tr role="row"><th scope="row" role="rowheader">\(entry.recorded.timestamp)</th>\
    \(cell("Who", "\(entry.actor.name)"))\
    \(cell("What", "\(entry.deed.text(in: curriculum))"))\
    \(cell("Whom", entry.person.map(link) ?? ""))\
    \(showsAgencies ? cell("Agency", "\(entry.agency ?? "")") : HTML())\
    \(cell("Entry", "\(entry.sequence)"))</tr>

    """
  }

  private func cell(_ label: String, _ content: HTML) -> HTML {
    "<td role=\"cell\" data-label=\"\(label)\"><span>\(content)</span></td>"
  }

  private func link(_ person: EntryAuthor) -> HTML {
    guard let id = person.id else { return "\(person.name)" }
    return "<a href=\"\(SiteAddress.personSettings(id).path)\">\(person.name)</a>"
  }
}
