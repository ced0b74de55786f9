import HTTPTypes
import Rendering

/// Says what can be done now, and nothing of the inside.
struct ErrorPage: Page {
  let status: HTTPResponse.Status

  var title: String {
    switch status {
    case .badRequest: "We could not read that"
    case .unauthorized: "Please sign in"
    case .forbidden: "This is not open to you"
    case .notFound: "There is no such page"
    case .methodNotAllowed: "This address cannot do that"
    case .contentTooLarge: "That is too much at once"
    case .misdirectedRequest: "This site has another address"
    case .tooManyRequests: "Please wait a little"
    default: "Something went wrong here"
    }
  }

  var main: HTML {
    """
    <h1>\(title)</h1>
    <p>\(advice)</p>
    <p><a href="\(SiteAddress.home.path)">Go to the start page</a></p>
    """
  }

  private var advice: String {
    switch status {
    case .badRequest: "The page or form came in a shape that we do not know. Please try again."
    case .unauthorized: "This page is for people who have signed in."
    case .forbidden:
      "This page is for people with another role. If it should be yours too, ask your administrator."
    case .notFound: "The address may be mistyped, or the page may have moved."
    case .methodNotAllowed: "Go back and use the links and buttons of the page."
    case .contentTooLarge:
      "Please go back and send less: a form up to 64 kB, a list up to 1 MB, a document up to 10 MB."
    case .misdirectedRequest: "Please use the address that your agency gave you."
    case .tooManyRequests: "There were many tries in a short time. Try again in a few minutes."
    default: "Nothing that you saved is lost. Please try again in a moment."
    }
  }
}
