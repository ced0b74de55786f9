import CommonMark
import Diagnostics

// A question read from its section.
extension Section {
  /// The instruction that declares the kind; `nil` where it is missing or unknown.
  var task: InstructedPart? { parts.first }

  /// The answers under the instruction.
  var answers: [AnswerSyntax] { task?.list?.answers ?? [] }

  /// What follows the answers.
  var explanation: [MarkdownBlock] { parts.flatMap(\.rest) }

  /// How a scene ends; `nil` where it goes on.
  var ending: Instruction? {
    parts.first { part in
      if case .end? = part.instruction { true } else { false }
    }?.instruction
  }

  /// What a scene's link goes by: its id, else the words of its title.
  var sceneAnchor: String { id ?? Slug.make(from: heading.title.plainText) }
}

extension AnswerSyntax {
  /// The link that a scenario's choice is.
  var choiceLink: Mentions.Link? {
    guard content.count == 1, let only = content.first,
      case .link(let destination, _, let words) = only.kind
    else { return nil }
    return Mentions.Link(destination: destination, content: words, range: only.range)
  }

  /// The text in the code span that a short answer is, or a number begins with.
  var codeSpan: Spelled? {
    guard let first = content.first, case .code(let text) = first.kind else { return nil }
    return Spelled(text: text, range: first.range)
  }

  /// What follows the code span: the unit of a number.
  var afterCodeSpan: String { Array(content.dropFirst()).plainText.trimmingSpace }
}
