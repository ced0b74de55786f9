/// An address that a link may carry: relative, or with a scheme from the list.
///
/// Escaping does not make `javascript:` safe, so what is not on the list is no address.
public struct SafeAddress: Sendable, Hashable {
  public static let schemes: Set<String> = ["https", "http", "mailto", "tel"]

  public let text: String

  /// `nil` for any other scheme, and for text with white space or control characters.
  public init?(_ text: String) {
    guard text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }) else {
      return nil
    }
    let head = text.prefix { !"/?#".contains($0) }
    if let colon = head.firstIndex(of: ":") {
      guard Self.schemes.contains(head[..<colon].lowercased()) else { return nil }
    }
    self.text = text
  }
}
