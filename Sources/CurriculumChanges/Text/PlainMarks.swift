/// The plain forms of typographic marks.
enum PlainMarks {
  /// Marks that say nothing by themselves. A question mark does.
  static let punctuation: Set<Unicode.Scalar> = [
    ".", ",", ";", ":", "!", "-", "—", "(", ")", "[", "]", "'", "\"", "·",
  ]

  /// The text with every mark in its plain form, runs of white space as one space, none outside.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        needsSpace = !plain.isEmpty
        continue
      }
      guard let marks = forms[scalar] ?? (isInvisible(scalar) ? "" : nil) else {
        if needsSpace { plain.append(" ") }
        needsSpace = false
        plain.append(scalar)
        continue
      }
      if needsSpace, !marks.isEmpty {
        plain.append(" ")
        needsSpace = false
      }
      plain.append(contentsOf: marks.unicodeScalars)
    }
    return String(plain)
  }

  /// Soft hyphens, joiners, marks of direction.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint
  }

  private static let forms: [Unicode.Scalar: String] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": "'", "\u{201B}": "'", "\u{2032}": "'",
    "\u{201C}": "\"", "\u{201D}": "\"", "\u{201E}": "\"", "\u{201F}": "\"", "\u{2033}": "\"",
    "\u{00AB}": "\"", "\u{00BB}": "\"",
    "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2212}": "-",
    "\u{2026}": "...",
  ]
}

/// What stands between these marks inside a text is a reference, not a word. They are of Unicode's
/// private use; in what an author wrote they are dropped.
enum References {
  static let open: Unicode.Scalar = "\u{E000}"
  static let close: Unicode.Scalar = "\u{E001}"

  static func marked(_ reference: String) -> String { "\(open)\(without(reference))\(close)" }

  static func without(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == open || $0 == close }) else { return text }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: text.unicodeScalars.filter { $0 != open && $0 != close })
    return String(rest)
  }
}

/// `don't` is `do not`.
enum Contractions {
  static func expanded(_ word: String) -> [String] {
    let lower = word.lowercased()
    if lower == "cannot" { return [String(word.prefix(3)), "not"] }
    guard lower.hasSuffix("n't") else { return [word] }
    switch lower {
    case "can't": return [String(word.prefix(3)), "not"]
    case "won't": return [word.first == "W" ? "Will" : "will", "not"]
    case "shan't": return [word.first == "S" ? "Shall" : "shall", "not"]
    default: return [String(word.dropLast(3)), "not"]
    }
  }
}
