import HTTPTypes
import Records
import Rendering

/// Where an invited person chooses a password. The first administrator also says who they are.
struct InvitationPage: Page {
  enum Guest: Sendable, Hashable {
    case invited(name: String, email: String)
    case firstAdministrator(name: String, email: String)
  }

  enum Problem: Sendable, Hashable {
    case name(String), email(String), password(String)
  }

  let token: FormToken
  let invitation: InvitationToken
  let guest: Guest
  /// The name of somebody else who is signed in with this browser.
  var signedIn: String?
  var problem: Problem?

  let title = "Welcome to Groundwork"
  var status: HTTPResponse.Status { problem == nil ? .ok : .unprocessableContent }

  var main: HTML {
    """
    <h1>\(title)</h1>
    \(otherAccount)\(introduction)<form method="post" action="\(SiteAddress.invitation(invitation).path)">
    \(token.field)
    \(identity)\(password)<p class="actions"><button>Save and sign in</button></p>
    </form>
    """
  }

  private var otherAccount: HTML {
    guard let signedIn else { return HTML() }
    return Message(
      kind: .warning,
      text: "This browser is signed in as \(signedIn). Go on only if this invitation is yours: "
        + "you are then signed in with it instead."
    ).html
  }

  private var introduction: HTML {
    switch guest {
    case .invited(let name, let email):
      """
      <p>Hello \(name). Choose a password, and you are in. Next time you sign in with \
      <strong>\(email)</strong> and that password.</p>

      """
    case .firstAdministrator:
      """
      <p>You are the first person here, and so the administrator. Say who you are and choose a \
      password.</p>

      """
    }
  }

  private var identity: HTML {
    guard case .firstAdministrator(let name, let email) = guest else { return HTML() }
    var nameField = TextField(name: "name", label: "Your name", value: name)
    var emailField = TextField(name: "email", label: "Email address", kind: .email, value: email)
    if case .name(let text) = problem { nameField.problem = text }
    if case .email(let text) = problem { emailField.problem = text }
    return nameField.html + emailField.html
  }

  private var password: HTML {
    var field = TextField(
      name: "password", label: "New password", kind: .newPassword,
      hint:
        "At least \(PasswordRule.minimum) characters. A few words that only you would put together are good."
    )
    if case .password(let text) = problem { field.problem = text }
    return field.html
  }
}

/// What stands where an invitation is no longer good.
struct InvitationGonePage: Page {
  let title = "This link is no longer good"
  let status = HTTPResponse.Status.gone

  var main: HTML {
    """
    <h1>\(title)</h1>
    <p>An invitation link works once and for a few days. If you have chosen a password already, \
    <a href="\(SiteAddress.signIn.path)">sign in</a>. Otherwise ask your administrator for a new \
    link.</p>
    """
  }
}
