import Hummingbird
import Records

/// Taking a person out of the records, for administrators.
struct ErasureRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<AdministratorContext>) {
    routes.get(.erasure) { _, context in
      site.show(
        ErasurePage(token: context.formToken, preview: try await find(in: context)), to: context)
    }
    routes.post(.erasure) { form, context in
      let preview = try await find(in: context)
      let typed = form.line("name")
      guard
        typed == preview.person.name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      else {
        return site.show(
          ErasurePage(
            token: context.formToken, preview: preview, typed: typed,
            problem: "Please type the name as it stands in the heading."),
          to: context)
      }
      try await site.store.erase(preview.person.id, by: context.authority)
      return .redirect(to: .people, saying: .erased)
    }
  }

  private func find(in context: AdministratorContext) async throws -> ErasurePreview {
    let preview = try await site.store.erasurePreview(
      of: try context.id("person"), by: context.authority)
    guard !preview.person.isErased else { throw Refusal.notFound }
    return preview
  }
}
