/// Where somebody wanted to go before signing in: a page of this site, whoever made the link.
///
/// It is never taken as it came: only what spells a page of `SiteRoute` is one, and the path is put
/// together anew from its parts, so that no `//host`, no backslash and no control character is left.
struct ReturnAddress: Sendable, Hashable {
  static let parameter = "to"
  static let longest = 500

  let path: String

  init?(_ text: String) {
    guard text.utf8.count <= Self.longest, text.utf8.first == UInt8(ascii: "/") else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard parts == [""] || parts.allSatisfy(Self.isPart) else { return nil }
    let path = "/" + parts.joined(separator: "/")
    guard SiteRoute.allCases.contains(where: { $0.isPage && $0.matches(path) }) else { return nil }
    self.path = path
  }

  /// The page that a request asked for, or whose form it sent.
  init?(asked path: String) {
    if let form = SiteRoute.allCases.first(where: { $0.matches(path) && !$0.methods.contains(.get) }
    ) {
      guard let page = form.pageOfForm else { return nil }
      self.init(page.path(form.values(in: path)))
    } else {
      self.init(path)
    }
  }

  /// The address that says to come here after signing in.
  var signIn: String {
    path == SiteAddress.home.path
      ? SiteAddress.signIn.path
      : "\(SiteAddress.signIn.path)?\(Self.parameter)=\(path.percentEncoded)"
  }

  /// RFC 3986's unreserved characters and escapes, and no step up.
  private static func isPart(_ part: Substring) -> Bool {
    guard !part.isEmpty, part != ".", part != "..", part.utf8.count <= Self.longest else {
      return false
    }
    guard let text = FieldText.decode(part.utf8) else { return false }
    return String(part) == text.percentEncoded
  }
}

extension SiteRoute {
  /// Whether it shows a page that a person would want to come back to.
  fileprivate var isPage: Bool {
    switch self {
    case .signIn, .invitation, .health, .asset, .picture, .completionFile, .teamTable, .auditTable,
      .calendarFeed, .renewalTable, .sessionTable,
      .quizFiguresTable, .quizFiguresData,
      .peopleImportExample:
      false
    default: methods.contains(.get)
    }
  }

  /// The page that holds the form which is sent here; it has no parts that this has not.
  fileprivate var pageOfForm: SiteRoute? {
    switch self {
    case .lessonRead: .lesson
    case .notice: .module
    case .answer: .question
    case .submission: .attempt
    case .completion: .pathway
    case .personRoles, .personActivity, .personInvitation, .personAssignment: .personSettings
    case .peopleImportLinks: .peopleImport
    case .teamMembers, .teamAssignment: .teamSettings
    case .countersignature, .observationReply: .observation
    case .renewal, .renewalUndoing: .renewals
    case .sessionPeople: .session
    default: nil
    }
  }
}
