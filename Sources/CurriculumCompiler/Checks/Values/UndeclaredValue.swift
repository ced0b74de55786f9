import Diagnostics

/// An agency value that is used or filled in is one that `values.md` declares.
struct UndeclaredValue: LinkedFileCheck {
  static let id = "undeclared-value"
  static let rule = "An agency value is declared in values.md"

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    (uses(in: file.syntax) + support(in: file) + filledIn(in: file.syntax))
      .filter { file.directory.thing(.value, $0.text) == nil }
      .map { .undeclared($0, known: file.directory.ids(.value)) }
  }

  private func uses(in file: FileSyntax) -> [Spelled] {
    let keys = file.sections(.question).filter { $0.task?.instruction == .shortAnswer }
      .flatMap(\.answers).compactMap(\.codeSpan).flatMap { span in
        ValuePiece.split(span.text).compactMap { piece -> Spelled? in
          guard case .value(let id) = piece else { return nil }
          return Spelled(text: id, range: span.range)
        }
      }
    let texts = file.mentions.values.map {
      Spelled(text: $0.id, range: $0.range)
    }
    return (keys + texts).filter { MalformedID.isWellFormed($0.text) }
  }

  private func support(in file: LinkedFile) -> [Spelled] {
    file.syntax.sections(.curriculum).compactMap { $0.fact("Support")?.references.first }
      .map { Spelled(text: file.directory.id(named: $0), range: $0.range) }
  }

  private func filledIn(in file: FileSyntax) -> [Spelled] {
    file.sections(.agencyValue).compactMap(\.heading.id)
  }
}

extension Diagnostic {
  fileprivate static func undeclared(_ value: Spelled, known: [String]) -> Diagnostic {
    Diagnostic(
      UndeclaredValue.self, at: value.range,
      message: "\(UndeclaredValue.rule); \(value.text) is not",
      suggestions: NearMiss.suggestions(for: value.text, in: known))
  }
}
