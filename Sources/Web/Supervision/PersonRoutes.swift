import Hummingbird
import Records

/// One person's standing and evidence, for whoever may see that person: the store's scope decides.
struct PersonRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.person) { request, context in
      let id: PersonID = try context.id("person")
      let visitor = context.visitor
      let evidence = try await site.store.personEvidence(of: id, visibleTo: visitor)
      let attempts = try await site.store.attempts(of: id, visibleTo: visitor)
      return site.show(
        PersonPage(
          evidence, attempts: attempts,
          readings: try await site.store.readings(of: id, visibleTo: visitor),
          supervision: try await site.store.supervision(of: id, visibleTo: visitor),
          completions: try await site.store.completionRecords(of: id, visibleTo: visitor),
          in: site.curriculum.served, on: try site.today, for: visitor,
          saying: Done(request)?.message),
        to: context)
    }
  }
}
