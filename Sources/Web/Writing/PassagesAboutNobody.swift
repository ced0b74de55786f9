import Crypto

/// What somebody has said to be about nobody real, so that the same words are not asked about again
/// as long as they stay signed in.
///
/// It is kept by their own browser in a cookie, as keyed digests of the passages: the passages
/// themselves are stored nowhere, and under another session's key the digests say nothing.
struct PassagesAboutNobody: Sendable {
  /// So many of the latest are kept.
  private static let most = 40
  /// Hexadecimal digits of each.
  private static let length = 16

  private var digests: [String]
  private let key: SymmetricKey

  /// `cookie` is what the browser sent; what does not look like it is left out.
  init(cookie: String?, of token: FormToken) {
    key = SymmetricKey(data: Array("about nobody \(token.text)".utf8))
    digests = (cookie ?? "").split(separator: ".").map(String.init).filter { digest in
      digest.utf8.count == Self.length && digest.allSatisfy(\.isHexDigit)
    }.suffix(Self.most)
  }

  /// For the cookie.
  var text: String { digests.joined(separator: ".") }

  func contains(_ passage: String) -> Bool { digests.contains(digest(of: passage)) }

  mutating func insert(_ passage: String) {
    let digest = digest(of: passage)
    digests.removeAll { $0 == digest }
    digests = (digests + [digest]).suffix(Self.most)
  }

  private func digest(of passage: String) -> String {
    String(
      HMAC<SHA256>.authenticationCode(for: Array(passage.utf8), using: key).hex.prefix(Self.length))
  }
}
