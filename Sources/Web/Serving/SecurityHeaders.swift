import HTTPTypes

/// What every answer tells the browser not to do.
struct SecurityHeaders: Sendable {
  private let fields: [HTTPField]

  /// Nothing from elsewhere, nothing inline, in no frame. The referrer stays inside the site;
  /// `no-referrer` would make browsers send `Origin: null` with our own forms.
  static let contentSecurityPolicy = """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    """

  init(isSecure: Bool) {
    var fields: [HTTPField] = [
      HTTPField(name: .contentSecurityPolicy, value: Self.contentSecurityPolicy),
      HTTPField(name: .xContentTypeOptions, value: "nosniff"),
    ]
    let more: [(String, String)] = [
      ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    fields += more.compactMap { name, value in
      HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
    }
    if isSecure {
      fields.append(HTTPField(name: .strictTransportSecurity, value: "max-age=31536000"))
    }
    self.fields = fields
  }

  func add(to headers: inout HTTPFields) { headers.append(contentsOf: fields) }
}
