import Crypto
import Records
import Rendering

/// What a form carries to show that this site gave it to this visitor: an HMAC that needs a key
/// which no other site can read.
struct FormToken: Sendable, Hashable {
  static let fieldName = "token"

  let text: String

  /// The key of forms belongs to the session and is made for nothing else, so it can be shown.
  init(of visitor: Visitor) {
    text = visitor.formKey.hex
  }

  /// Before there is a session: the key is the form cookie's text.
  init(key: [UInt8]) {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array("groundwork form".utf8), using: SymmetricKey(data: key))
    text = code.hex
  }

  /// The hidden field that every form of the site holds.
  var field: HTML {
    "<input type=\"hidden\" name=\"\(Self.fieldName)\" value=\"\(text)\">"
  }

  /// Takes as long for a near miss as for a far one.
  func matches(_ sent: String) -> Bool {
    let own = Array(text.utf8)
    let other = Array(sent.utf8)
    guard own.count == other.count else { return false }
    return zip(own, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
