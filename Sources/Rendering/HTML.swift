/// Markup that is safe by construction.
///
/// A literal is markup that stands in this program's source; an interpolated string is text and is
/// escaped; an interpolated `HTML` is markup already. An interpolated optional does not compile, so
/// a missing value cannot turn into an empty place on a page.
public struct HTML: Sendable, Hashable {
  public private(set) var text: String

  public init() { text = "" }

  /// Markup that stands in the source of the program.
  public init(markup: StaticString) {
    text = markup.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }

  /// Text, escaped.
  public init(escaping text: String) {
    self.text = ""
    self.text.appendEscaped(text)
  }

  public var isEmpty: Bool { text.isEmpty }

  public static func + (one: HTML, other: HTML) -> HTML {
    var sum = one
    sum.text += other.text
    return sum
  }

  public static func += (one: inout HTML, other: HTML) { one.text += other.text }
}

extension HTML: ExpressibleByStringInterpolation {
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    fileprivate var text = ""

    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    public mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
    }

    public mutating func appendInterpolation(_ html: HTML) { text += html.text }

    public mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { text += part.text }
    }

    public mutating func appendInterpolation(_ string: String) { text.appendEscaped(string) }

    public mutating func appendInterpolation(_ number: Int) { text += String(number) }
  }

  public init(stringLiteral value: StaticString) { self.init(markup: value) }

  public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }
}

extension Sequence<HTML> {
  /// One after the other.
  public func joined() -> HTML { reduce(into: HTML()) { $0 += $1 } }
}

extension String {
  /// Appends text so that it is neither markup nor the end of a quoted attribute.
  fileprivate mutating func appendEscaped(_ string: String) {
    guard !string.utf8.allSatisfy(\.isHarmless) else { return self += string }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;"
      case "<": self += "&lt;"
      case ">": self += "&gt;"
      case "\"": self += "&quot;"
      case "'": self += "&#39;"
      default: unicodeScalars.append(scalar)
      }
    }
  }
}

extension UInt8 {
  /// Whether the byte can stand in markup as it is. Every byte of a longer scalar can.
  fileprivate var isHarmless: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    default: true
    }
  }
}
