import Diagnostics

/// What an agency fills in.
struct FilledValues: Sendable {
  let id: String?
  /// Where the agency is named.
  let range: SourceRange
  /// By the id of the value.
  let values: [String: String]

  init(_ agency: Section) {
    id = agency.id
    range = agency.nameRange
    values = Dictionary(
      agency.sections.compactMap { value in
        guard let id = value.id, let text = value.fact("Value")?.text else { return nil }
        return (id, text)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A text as a learner of this agency reads it, in lower case and without a full stop at its end;
  /// `nil` where a value is not filled in.
  func filled(_ pieces: [ValuePiece]) -> String? {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .value(let id):
        guard let value = values[id] else { return nil }
        text += value
      }
    }
    var words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while words.last == "." { words.removeLast() }
    return words
  }
}
