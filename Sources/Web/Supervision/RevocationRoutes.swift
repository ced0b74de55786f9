import Hummingbird
import Records

/// Taking back what was seen, accepted or shown: for whoever the store lets.
struct RevocationRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.revocation) { _, context in try await show(to: context) }
    routes.post(.revocation) { form, context in
      let entry = try await find(in: context)
      do {
        try await site.store.revoke(
          entry: entry.sequence, reason: form["reason"], by: .person(context.visitor.person.id))
      } catch RecordsError.reasonMissing {
        return try await show(problem: "Please say why.", to: context)
      } catch RecordsError.alreadyRevoked {
        return .redirect(to: try await back(from: entry, for: context).address)
      }
      return .redirect(to: try await back(from: entry, for: context).address, saying: .revoked)
    }
  }

  private func find(in context: SignedInContext) async throws -> RevocableEntry {
    guard let sequence = context.parameters.get("entry").flatMap({ Int($0) }) else {
      throw Refusal.notFound
    }
    return try await site.store.revocableEntry(
      sequence, by: .person(context.visitor.person.id))
  }

  private func show(
    problem: String? = nil, to context: SignedInContext
  ) async throws -> Response {
    let entry = try await find(in: context)
    return site.show(
      RevocationPage(
        token: context.formToken, entry: entry, back: try await back(from: entry, for: context),
        reason: "", problem: problem),
      to: context)
  }

  /// The page where what is taken back stands.
  private func back(
    from entry: RevocableEntry, for context: SignedInContext
  ) async throws -> Crumbs.Step {
    guard let person = entry.person else {
      return ("Documents", entry.agency.map { .documents($0) } ?? .agencies)
    }
    return (
      try await site.store.person(person, visibleTo: context.visitor).name, .person(person)
    )
  }
}
