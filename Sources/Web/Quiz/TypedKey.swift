import CurriculumModel
import Rendering

/// What a typed answer may be, written out.
struct TypedKey {
  struct Entry {
    let text: String
    let isRight: Bool
    let feedback: HTML
  }

  /// In the author's order.
  let entries: [Entry]

  init(_ expected: [ExpectedText], renderer: Renderer) {
    entries = expected.map {
      Entry(
        text: $0.text, isRight: $0.mark == .right, feedback: renderer.html($0.feedback))
    }
  }

  init(_ task: NumberTask, renderer: Renderer) {
    entries = task.expected.map { expected in
      let number =
        expected.lowest == expected.highest
        ? "\(expected.lowest)" : "\(expected.lowest) to \(expected.highest)"
      return Entry(
        text: task.unit.map { "\(number) \($0)" } ?? number, isRight: expected.mark == .right,
        feedback: renderer.html(expected.feedback))
    }
  }
}
