import Hummingbird
import Records

/// Taking back that somebody was asked to take a pathway.
struct WithdrawalRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<AdministratorContext>) {
    routes.get(.withdrawal) { _, context in
      let assignment = try await find(in: context)
      return site.show(
        WithdrawalPage(
          token: context.formToken, assignment: assignment.id,
          pathway: site.curriculum.served.title(of: assignment.pathway), due: assignment.due,
          recipient: try await name(of: assignment.recipient, for: context),
          back: assignment.recipient.settings),
        to: context)
    }
    routes.post(.withdrawal) { _, context in
      let assignment = try await find(in: context)
      try await site.store.withdraw(assignment.id, by: context.authority)
      return .redirect(to: assignment.recipient.settings, saying: .assignmentWithdrawn)
    }
  }

  private func find(in context: AdministratorContext) async throws -> Assignment {
    try await site.store.assignment(try context.id("assignment"), by: context.authority)
  }

  private func name(
    of recipient: Assignment.Recipient, for context: AdministratorContext
  ) async throws -> String {
    switch recipient {
    case .person(let id): try await site.store.person(id, visibleTo: context.visitor).name
    case .team(let id):
      try await site.store.teams(visibleTo: context.visitor).first { $0.id == id }?.name
        ?? "The team"
    }
  }
}

extension Assignment.Recipient {
  fileprivate var settings: SiteAddress {
    switch self {
    case .person(let id): .personSettings(id)
    case .team(let id): .teamSettings(id)
    }
  }
}
