import CurriculumModel

/// The words that somebody was asked in: without marks, layout and capitals, so that a comma more
/// or a heading less leaves it the same question.
struct AskedWords: Hashable {
  private let words: [String]

  init(_ text: String) {
    words = text.lowercased().replacing("’", with: "'")
      .split { !($0.isLetter || $0.isNumber || "'%$§€£+−<>=".contains($0)) }.map(String.init)
  }

  init(_ content: [Inline]) {
    self.init(content.plainText())
  }

  init(_ blocks: [Block]) {
    self.init(blocks.map(\.words).joined(separator: " "))
  }

  /// For each of these texts its place among others; `nil` where they are not the same texts. Of
  /// several that read the same, the first belongs to the first.
  static func places(of texts: [[Inline]], among others: [[Inline]]) -> [Int]? {
    guard texts.count == others.count else { return nil }
    var free: [AskedWords: [Int]] = [:]
    for (place, other) in others.enumerated().reversed() {
      free[AskedWords(other), default: []].append(place)
    }
    var places: [Int] = []
    for text in texts {
      guard let place = free[AskedWords(text)]?.popLast() else { return nil }
      places.append(place)
    }
    return places
  }
}

extension Block {
  fileprivate var words: String {
    switch self {
    case .paragraph(let content), .heading(_, _, let content): content.plainText()
    case .list(_, _, let items): items.joined().map(\.words).joined(separator: " ")
    case .quote(let blocks): blocks.map(\.words).joined(separator: " ")
    case .callout(let callout): callout.content.map(\.words).joined(separator: " ")
    case .code(_, let literal): literal
    case .table(let table):
      (table.header + table.rows.joined()).map { $0.plainText() }.joined(separator: " ")
    case .thematicBreak, .practice: ""
    }
  }
}
