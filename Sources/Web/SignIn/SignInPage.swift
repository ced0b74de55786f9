import HTTPTypes
import Rendering

/// Where people come in.
struct SignInPage: Page {
  let token: FormToken
  var email = ""
  var message: Message?
  /// Where to go then.
  var onward: ReturnAddress?
  /// Comes along until somebody has signed in.
  var unsaved: UnsavedAnswer?
  var status: HTTPResponse.Status = .ok

  let title = "Sign in"

  var main: HTML {
    """
    <h1>Sign in</h1>
    \(message.html)<form method="post" action="\(SiteAddress.signIn.path)">
    \(token.field)
    \(onwardField)\(unsaved?.fieldsForLater ?? HTML())\
    \(TextField(name: "email", label: "Email address", kind: .email, value: email).html)\
    \(TextField(name: "password", label: "Password", kind: .currentPassword).html)\
    <p class="actions"><button>Sign in</button></p>
    </form>
    <p class="soft">No account yet, or the password is lost? Your administrator can give you a new \
    invitation link.</p>
    """
  }

  private var onwardField: HTML {
    guard let onward else { return HTML() }
    return """
      <input type="hidden" name="\(ReturnAddress.parameter)" value="\(onward.path)">

      """
  }
}
