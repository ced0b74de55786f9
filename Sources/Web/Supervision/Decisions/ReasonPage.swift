import HTTPTypes
import Records
import Rendering

/// Asks a supervisor why something is decided about a person, and says what follows from it.
struct ReasonPage: Page {
  let token: FormToken
  let person: Person
  let title: String
  /// What is decided, and what follows.
  let explanation: [String]
  let address: SiteAddress
  let button: String
  let reasonLabel: String
  let reasonHint: String
  /// A second field, for the name of a document, where one may be named.
  var asksForDocument = false
  var document = ""
  var problem: String?
  /// What to look at first.
  var reading: Crumbs.Step?

  let section: SiteSection? = .supervision
  var status: HTTPResponse.Status { problem == nil ? .ok : .unprocessableContent }

  var main: HTML {
    """
    \(Crumbs((person.name, .person(person.id))).html)<h1>\(title)</h1>
    \(explanation.map { "<p>\($0)</p>\n" as HTML })\(readingLink)<form method="post" action="\(address.path)">
    \(token.field)
    \(TextAreaField(name: "reason", label: reasonLabel, hint: reasonHint, problem: problem, isRequired: true).html)\
    \(documentField)<p class="actions"><button>\(button)</button>
    <a class="button quiet" href="\(SiteAddress.person(person.id).path)">Leave it</a></p>
    </form>
    """
  }

  private var readingLink: HTML {
    reading.map { "<p><a href=\"\($0.address.path)\">\($0.title)</a></p>\n" } ?? HTML()
  }

  private var documentField: HTML {
    guard asksForDocument else { return HTML() }
    return TextField(
      name: "document", label: "Document", value: document,
      hint: "Such as the certificate that you were shown, and where it is kept.",
      isRequired: false
    ).html
  }
}
