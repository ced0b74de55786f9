import CurriculumModel
import Hummingbird
import NIOCore
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
      let question = try await site.auditQuery(try AuditSearch(request), by: context.authority)
      let table = AuditTable(
        store: site.store, question: question, authority: context.authority,
        titles: site.curriculum.served.index)
      return Response(
        status: .ok,
        headers: [
          .contentType: "text/csv; charset=utf-8", .cacheControl: "no-store",
          .contentDisposition: "attachment; filename=\"audit.csv\"",
        ],
        body: ResponseBody { writer in
          try await table.write { try await writer.write(ByteBuffer(string: $0)) }
          try await writer.finish(nil)
        })
    }
  }
}
