import Records
import Rendering

extension AuditPage {
  func table(_ entries: [AuditEntry]) -> HTML {
    ListTable(label: "Entries", columns: columns, rows: entries.map(row)).html
  }

  private var columns: [ListTable.Column] {
    ["When (UTC)", "Who", "What", "Whom"] + (showsAgencies ? ["Agency"] : [])
      + [.numbers("Entry")]
  }

  private func row(_ entry: AuditEntry) -> ListTable.Row {
    ListTable.Row(
      head: "\(entry.recorded.timestamp)",
      cells: [
        "\(entry.actor.name)", "\(entry.deed.text(in: curriculum))",
        entry.person.map(link) ?? HTML(),
      ] + (showsAgencies ? ["\(entry.agency ?? "")"] : []) + ["\(entry.sequence)"])
  }

  private func link(_ person: EntryAuthor) -> HTML {
    guard let id = person.id else { return "\(person.name)" }
    return "<a href=\"\(SiteAddress.personSettings(id).path)\">\(person.name)</a>"
  }
}
