import Hummingbird
import Records

/// Where invitation links lead, that of the first administrator too.
struct InvitationRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<PublicContext>) {
    routes.get(.invitation) { _, context in
      guard let (token, invitation) = try await find(context) else {
        return site.show(InvitationGonePage(), to: context)
      }
      let guest: InvitationPage.Guest =
        invitation.person.map { .invited(name: $0.name, email: $0.email) }
        ?? .firstAdministrator(name: "", email: "")
      return site.show(
        InvitationPage(
          token: context.formToken, invitation: token, guest: guest,
          signedIn: context.visitor?.person.name),
        to: context)
    }
    routes.post(.invitation, use: accept)
  }

  private func accept(_ form: Form, _ context: PublicContext) async throws -> Response {
    guard let (token, invitation) = try await find(context) else {
      return site.show(InvitationGonePage(), to: context)
    }
    let guest: InvitationPage.Guest
    do {
      if let person = invitation.person {
        guest = .invited(name: person.name, email: person.email)
        let session = try await site.store.acceptInvitation(token, password: form["password"])
        return site.welcome(session)
      }
      guest = .firstAdministrator(name: form.line("name"), email: form.line("email"))
      let session = try await site.store.acceptAdministratorInvitation(
        token, name: form.line("name"), email: form.line("email"), password: form["password"])
      return site.welcome(session)
    } catch RecordsError.invitationNotValid {
      return site.show(InvitationGonePage(), to: context)
    } catch let error as RecordsError {
      guard let problem = InvitationPage.Problem(error) else { throw error }
      return site.show(
        InvitationPage(
          token: context.formToken, invitation: token, guest: guest,
          signedIn: context.visitor?.person.name, problem: problem),
        to: context)
    }
  }

  private func find(_ context: PublicContext) async throws -> (InvitationToken, Invitation)? {
    guard let token = context.parameters.get("token").flatMap({ InvitationToken($0) }),
      let invitation = try await site.store.invitation(for: token)
    else { return nil }
    return (token, invitation)
  }
}

extension InvitationPage.Problem {
  /// `nil` for what the person cannot mend.
  fileprivate init?(_ error: RecordsError) {
    switch error {
    case .passwordTooShort(let minimum):
      self = .password("Please use at least \(minimum) characters.")
    case .passwordTooLong(let maximum):
      self = .password("Please use at most \(maximum) characters.")
    case .passwordIsName: self = .password("Please use something else than the name or address.")
    case .nameMissing: self = .name("Please write your name, in up to 200 letters.")
    case .emailMalformed: self = .email("Please write an email address, such as name@agency.org.")
    case .emailTaken: self = .email("Somebody has this address already.")
    default: return nil
    }
  }
}
