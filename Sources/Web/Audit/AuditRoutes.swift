import CurriculumModel
import Hummingbird
import Interchange
import Records

/// Looking through the ledger, for administrators.
struct AuditRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<AdministratorContext>) {
    routes.get(.audit) { request, context in
      let search = try AuditSearch(request)
      return site.show(
        AuditPage(
          search: search, finding: try await site.audit(search, by: context.authority),
          curriculum: site.curriculum.served.index,
          showsAgencies: context.visitor.person.agency == nil),
        to: context)
    }
    routes.get(.auditTable) { request, context in
      let found = try await site.audit(try AuditSearch(request), by: context.authority)
      var writer = CSVWriter()
      writer.append(AuditEntry.columns)
      if case .entries(let entries, _, _) = found {
        for entry in entries { writer.append(entry.cells(in: site.curriculum.served.index)) }
      }
      return .download(
        Array(writer.text.utf8), name: "audit.csv", contentType: "text/csv; charset=utf-8")
    }
  }
}
