import HTTPTypes
import Rendering

/// Where people come in.
struct SignInPage: Page {
  let token: FormToken
  var email = ""
  var message: Message?
  var status: HTTPResponse.Status = .ok

  let title = "Sign in"

  var main: HTML {
    """
    <h1>Sign in</h1>
    \(message.html)<form method="post" action="\(SiteAddress.signIn.path)">
    \(token.field)
    \(TextField(name: "email", label: "Email address", kind: .email, value: email).html)\
    \(TextField(name: "password", label: "Password", kind: .currentPassword).html)\
    <p class="actions"><button>Sign in</button></p>
    </form>
    <p class="soft">No account yet, or the password is lost? Your administrator can give you a new \
    invitation link.</p>
    """
  }
}
