// The ASCII that Markdown is made of.
extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let ampersand = UInt8(ascii: "&")
  static let bang = UInt8(ascii: "!")
  static let colon = UInt8(ascii: ":")
  static let dash = UInt8(ascii: "-")
  static let greater = UInt8(ascii: ">")
  static let hash = UInt8(ascii: "#")
  static let leftBracket = UInt8(ascii: "[")
  static let leftParenthesis = UInt8(ascii: "(")
  static let less = UInt8(ascii: "<")
  static let pipe = UInt8(ascii: "|")
  static let plus = UInt8(ascii: "+")
  static let rightBracket = UInt8(ascii: "]")
  static let rightParenthesis = UInt8(ascii: ")")
  static let semicolon = UInt8(ascii: ";")
  static let star = UInt8(ascii: "*")
  static let tab = UInt8(ascii: "\t")
  static let underscore = UInt8(ascii: "_")

  /// A space within a line: space, tab, vertical tab or form feed.
  var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0B || self == 0x0C }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  var isAlphanumeric: Bool {
    isDigit || (self >= 0x41 && self <= 0x5A) || (self >= 0x61 && self <= 0x7A)
  }

  /// What a backslash escapes: ASCII punctuation.
  var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isAlphanumeric }
}
