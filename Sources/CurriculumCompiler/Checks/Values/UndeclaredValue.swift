import Diagnostics

/// An agency value that is used or filled in is one that `values.md` declares.
struct UndeclaredValue: Check {
  static let id = "undeclared-value"
  static let rule = "An agency value is declared in values.md"

  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic] {
    let known = curriculum.directory.ids(.value)
    let declared = Set(known)
    return (uses(in: curriculum) + support(in: curriculum) + filledIn(in: curriculum))
      .filter { !declared.contains($0.text) }.map { .undeclared($0, known: known) }
  }

  private func uses(in curriculum: LinkedCurriculum) -> [Spelled] {
    let keys = curriculum.sections(.question).filter { $0.task?.instruction == .shortAnswer }
      .flatMap(\.answers).compactMap(\.codeSpan).flatMap { span in
        ValuePiece.split(span.text).compactMap { piece -> Spelled? in
          guard case .value(let id) = piece else { return nil }
          return Spelled(text: id, range: span.range)
        }
      }
    let texts = curriculum.files.flatMap(\.mentions.values).map {
      Spelled(text: $0.id, range: $0.range)
    }
    return (keys + texts).filter { MalformedID.isWellFormed($0.text) }
  }

  private func support(in curriculum: LinkedCurriculum) -> [Spelled] {
    curriculum.sections(.curriculum).compactMap { $0.fact("Support")?.references.first }
      .map { Spelled(text: curriculum.id(named: $0), range: $0.range) }
  }

  private func filledIn(in curriculum: LinkedCurriculum) -> [Spelled] {
    curriculum.sections(.agencyValue).compactMap(\.heading.id)
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
