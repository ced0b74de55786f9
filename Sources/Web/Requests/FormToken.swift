import Crypto
import Records
import Rendering

/// What a form carries to show that this site gave it to this visitor.
///
/// Signed in, it is the session's form key: HMAC-SHA256 of a fixed text under the session's token,
/// which is 256 random bits and stands in an HttpOnly cookie.
/// - Whoever reads a page learns neither the token (HMAC is one-way) nor what the store keeps of it
///   (its SHA-256), and whoever reads the store cannot make form keys of digests.
/// - It is made for forms alone and opens nothing else: with it, but without the cookie, a request
///   is nobody's.
/// - It ends with the session, and no two sessions share one, so signing in anew makes forms that
///   were open before useless (`StaleForm`).
/// - It is the same on every page of a session, which is sound as long as answers are sent
///   uncompressed: compression beside a text that an attacker picks would leak it byte by byte
///   (BREACH). A proxy that compresses must leave out `text/html`.
///
/// Before anybody has signed in, it is an HMAC under the form cookie's random text.
struct FormToken: Sendable, Hashable {
  static let fieldName = "token"

  let text: String

  init(of visitor: Visitor) {
    text = visitor.formKey.hex
  }

  /// `key` is the form cookie's text.
  init(key: [UInt8]) {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array("groundwork form".utf8), using: SymmetricKey(data: key))
    text = code.hex
  }

  /// The hidden field that every form of the site holds.
  var field: HTML {
    "<input type=\"hidden\" name=\"\(Self.fieldName)\" value=\"\(text)\">"
  }

  /// Looks at every byte, so it takes as long for a near miss as for a far one.
  func matches(_ sent: String) -> Bool {
    let own = Array(text.utf8)
    let other = Array(sent.utf8)
    guard own.count == other.count else { return false }
    return zip(own, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
