import Hummingbird
import Logging
import NIOCore
import Records

/// What is known of a request before anybody has to be signed in.
struct PublicContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Who is signed in, if anybody is.
  var visitor: Visitor?
  /// The key of forms for those who are not; drawn anew where the request brings none, so that no
  /// token fits.
  var formKey = FormKey.absent
  /// Looks at what forms say before it is kept.
  var reader = TextReader()
  var cookies = SiteCookies(isSecure: false)
  /// Sees forms that are sent twice.
  var repeated: RepeatedForms?
  private let connection: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    connection = source.channel
  }

  /// The address at the other end of the connection; there is none in tests.
  var peerAddress: String { connection.remoteAddress?.ipAddress ?? "unknown" }
  /// What a proxy added last to `X-Forwarded-For`.
  var forwardedFor: String?

  /// Who asks, so that a flood of sign-ins from one address can be slowed.
  func clientAddress(_ options: SiteOptions) -> String {
    options.isBehindProxy ? forwardedFor ?? peerAddress : peerAddress
  }
}

/// The text of the form cookie, and whether the browser has it already.
enum FormKey: Sendable, Hashable {
  case absent
  case fresh(String)
  case sent(String)

  var text: String {
    switch self {
    case .absent: ""
    case .fresh(let text), .sent(let text): text
    }
  }
}

/// A context that can show pages with forms.
protocol SiteContext: RequestContext {
  var publicContext: PublicContext { get }
}

extension PublicContext: SiteContext {
  var publicContext: PublicContext { self }
}

extension SiteContext {
  /// What forms on pages for this visitor carry.
  var formToken: FormToken {
    let visit = publicContext
    return visit.visitor.map(FormToken.init(of:))
      ?? FormToken(key: Array(visit.formKey.text.utf8))
  }
}
