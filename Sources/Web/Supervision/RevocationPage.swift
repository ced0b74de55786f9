import HTTPTypes
import Records
import Rendering

/// Asks why an observation, a waiver or an attestation is taken back.
struct RevocationPage: Page {
  let token: FormToken
  let entry: RevocableEntry
  /// Where the visitor goes on, and what that is called.
  let back: Crumbs.Step
  let reason: String
  let problem: String?

  var title: String { "Take back \(entry.kind.words)?" }
  let section: SiteSection? = .supervision
  var status: HTTPResponse.Status { problem == nil ? .ok : .unprocessableContent }

  var main: HTML {
    """
    \(Crumbs(back).html)<h1>\(title)</h1>
    <p>It stays in the record, with your reason beside it, and no longer counts from today on.\
    \(entry.kind == .attestation ? " That is so for everyone of the agency." : "")</p>
    <form method="post" action="\(SiteAddress.revocation(entry.sequence).path)">
    \(token.field)
    \(TextAreaField(name: "reason", label: "Reason", value: reason, hint: "Whoever it is about reads it.", problem: problem, isRequired: true).html)\
    <p class="actions"><button>Take it back</button>
    <a class="button quiet" href="\(back.address.path)">Keep it</a></p>
    </form>
    """
  }
}

extension RevocableEntry.Kind {
  fileprivate var words: String {
    switch self {
    case .observation: "this observation"
    case .waiver: "this acceptance of earlier learning"
    case .attestation: "this document of the agency"
    }
  }
}
