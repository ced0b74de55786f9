import HTTPTypes

/// The cookies of the site: the session, the key of forms before there is a session, and what its
/// visitor has said to be about nobody real.
struct SiteCookies: Sendable {
  let session: String
  let form: String
  let nobody: String
  private let attributes: String

  /// Over https the `__Host-` prefix keeps other hosts of the domain from setting them.
  init(isSecure: Bool) {
    let prefix = isSecure ? "__Host-" : ""
    session = prefix + "groundwork"
    form = prefix + "groundwork-form"
    nobody = prefix + "groundwork-nobody"
    attributes = "; Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
  }

  func setSession(_ token: String) -> HTTPField {
    HTTPField(name: .setCookie, value: "\(session)=\(token)\(attributes)")
  }

  func endSession() -> HTTPField {
    HTTPField(name: .setCookie, value: "\(session)=\(attributes); Max-Age=0")
  }

  func setForm(_ key: String) -> HTTPField {
    HTTPField(name: .setCookie, value: "\(form)=\(key)\(attributes)")
  }

  func setNobody(_ text: String) -> HTTPField {
    HTTPField(name: .setCookie, value: "\(nobody)=\(text)\(attributes)")
  }

  /// The text of a cookie that the request carries.
  static func text(of name: String, in headers: HTTPFields) -> String? {
    for field in headers where field.name == .cookie {
      for pair in field.value.utf8.split(separator: UInt8(ascii: ";")) {
        let pair = pair.drop { $0 == UInt8(ascii: " ") }
        guard pair.starts(with: name.utf8) else { continue }
        let rest = pair.dropFirst(name.utf8.count)
        if rest.first == UInt8(ascii: "=") { return String(Substring(rest.dropFirst())) }
      }
    }
    return nil
  }
}
