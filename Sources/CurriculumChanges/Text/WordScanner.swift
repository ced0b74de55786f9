/// Text to words.
///
/// Quotation marks, apostrophes, hyphens, dashes of ranges, ellipses and spaces of every shape are
/// one each; `don't`, `can't`, `cannot` are two words, the second of them `not`.
struct WordScanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var words: [Word] = []

  static func words(in text: String) -> [Word] {
    var scanner = WordScanner(text)
    scanner.scan()
    return scanner.words
  }

  private init(_ text: String) {
    scalars = Array(PlainMarks.plain(text).unicodeScalars)
  }

  private mutating func scan() {
    while let scalar = peek() {
      if scalar.properties.isWhitespace {
        index += 1
      } else if scalar == References.open {
        takeReference()
      } else if scalar == "{", peek(1) == "{", takeValue() {
        continue
      } else if scalar.isWordPart {
        takeWord()
      } else {
        takeMark(scalar)
      }
    }
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  private mutating func takeReference() {
    let end = scalars[index...].firstIndex(of: References.close) ?? scalars.count
    words.append(Word(kind: .reference, text: string(index + 1..<end)))
    index = min(end + 1, scalars.count)
  }

  /// `false` where the braces never close.
  private mutating func takeValue() -> Bool {
    guard let end = scalars[index...].firstIndex(of: "}"), end + 1 < scalars.count,
      scalars[end + 1] == "}"
    else { return false }
    words.append(Word(kind: .value, text: string(index..<end + 2)))
    index = end + 2
    return true
  }

  private mutating func takeWord() {
    let start = index
    var hasDigit = false
    while let scalar = peek() {
      if scalar.isWordPart {
        hasDigit = hasDigit || scalar.isDigit
      } else if let next = peek(1), isInner(scalar, before: next) {
      } else {
        break
      }
      index += 1
    }
    let text = string(start..<index)
    if hasDigit {
      words.append(Word(kind: .number, text: text))
    } else {
      words += Contractions.expanded(text).map { Word(kind: .word, text: $0) }
    }
  }

  /// The apostrophe of `she's`; the comma, point or colon of `1,200`, `48.685`, `9:30`.
  private func isInner(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'": next.isWordPart
    case ".", ",", ":": next.isDigit && scalars[index - 1].isDigit
    default: false
    }
  }

  private mutating func takeMark(_ scalar: Unicode.Scalar) {
    let isMinus = scalar == "-" && (peek(1)?.isDigit ?? false)
    let isPunctuation = PlainMarks.punctuation.contains(scalar) && !isMinus
    words.append(Word(kind: isPunctuation ? .punctuation : .sign, text: String(scalar)))
    index += 1
  }

  private func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { properties.numericType == .decimal }

  fileprivate var isWordPart: Bool {
    properties.isAlphabetic || isDigit || properties.generalCategory == .nonspacingMark
  }
}
