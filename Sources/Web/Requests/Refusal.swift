import HTTPTypes

/// Why a request gets no page of its own. It never says anything of the inside.
enum Refusal: Error, Hashable {
  /// There is no such page, or not for this visitor.
  case notFound
  /// The page is for people with another role.
  case forbidden
  /// The page is for people who have signed in.
  case signInNeeded
  /// The form is not one that this site gave to this visitor.
  case foreignForm
  case malformed
  case tooLarge
  case tooMany
  case wrongHost
  case methodNotAllowed([SiteRoute.Method])

  var status: HTTPResponse.Status {
    switch self {
    case .notFound: .notFound
    case .forbidden, .foreignForm: .forbidden
    case .signInNeeded: .unauthorized
    case .malformed: .badRequest
    case .tooLarge: .contentTooLarge
    case .tooMany: .tooManyRequests
    case .wrongHost: .misdirectedRequest
    case .methodNotAllowed: .methodNotAllowed
    }
  }
}
