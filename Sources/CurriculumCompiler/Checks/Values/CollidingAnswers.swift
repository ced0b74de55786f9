import CommonMark
import Diagnostics

/// No two answers of a question become the same once an agency's values are filled in. A key that
/// reads like a wrong option cannot be chosen, and a typed answer cannot be right and wrong.
struct CollidingAnswers: LinkedFileCheck {
  static let id = "colliding-answers"
  static let rule = "No two answers are the same once an agency's values are filled in"

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.syntax.sections(.question).flatMap { question in
      collisions(question.answers, in: file.around)
        + collisions(question.answers.flatMap(\.matches), in: file.around)
    }
  }

  private func collisions(_ answers: [AnswerSyntax], in around: Surroundings) -> [Diagnostic] {
    let texts = answers.filter { !$0.isNoMatch && !$0.content.isEmpty }
      .map { (answer: $0, pieces: ValuePiece.split($0.content.plainText)) }
    guard texts.contains(where: { $0.pieces.contains(where: \.isValue) }) else { return [] }
    var found: [SourceRange: Diagnostic] = [:]
    for agency in around.agencies {
      var first: [String: (answer: AnswerSyntax, pieces: [ValuePiece])] = [:]
      for text in texts {
        guard let filled = agency.filled(text.pieces) else { continue }
        defer { if first[filled] == nil { first[filled] = text } }
        // Two answers without a value are the fault of RepeatedAnswer.
        guard let other = first[filled],
          text.pieces.contains(where: \.isValue) || other.pieces.contains(where: \.isValue),
          text.pieces != other.pieces
        else { continue }
        let range = text.answer.contentRange
        found[range] = found[range] ?? .collide(at: range, with: other.answer, for: agency)
      }
    }
    return found.values.sorted()
  }
}

extension ValuePiece {
  fileprivate var isValue: Bool {
    if case .value = self { true } else { false }
  }
}

extension Diagnostic {
  fileprivate static func collide(
    at range: SourceRange, with other: AnswerSyntax, for agency: FilledValues
  ) -> Diagnostic {
    Diagnostic(
      CollidingAnswers.self, at: range,
      message: "\(CollidingAnswers.rule); for \(agency.id ?? "one agency") two are",
      notes: [
        Note("this one reads the same", at: other.contentRange),
        Note("with the values of this agency", at: agency.range),
      ])
  }
}
