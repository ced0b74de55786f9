/// Cuts running text into sentences: after `.`, `!` or `?`, closing marks and a space, where no
/// lower-case letter or digit follows (`p. 22` stays whole).
enum Sentences {
  static func cut(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var sentences: [String] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      defer { index += 1 }
      guard ends.contains(scalars[index]) else { continue }
      var next = index + 1
      while next < scalars.count, closing.contains(scalars[next]) { next += 1 }
      guard next < scalars.count, scalars[next].properties.isWhitespace else { continue }
      while next < scalars.count, scalars[next].properties.isWhitespace { next += 1 }
      guard next < scalars.count, begins(scalars[next]) else { continue }
      append(scalars[start..<next], to: &sentences)
      start = next
    }
    append(scalars[start...], to: &sentences)
    return sentences
  }

  private static let ends: Set<Unicode.Scalar> = [".", "!", "?"]
  private static let closing: Set<Unicode.Scalar> = ["\"", "\u{201D}", "'", "\u{2019}", ")", "]"]

  private static func begins(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isLowercase && !scalar.isDigit && scalar != References.open
  }

  private static func append(_ scalars: ArraySlice<Unicode.Scalar>, to sentences: inout [String]) {
    guard scalars.contains(where: { !$0.properties.isWhitespace }) else { return }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    sentences.append(String(text))
  }
}
