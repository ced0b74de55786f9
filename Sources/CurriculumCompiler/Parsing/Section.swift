import CommonMark
import Diagnostics

/// A heading and what stands under it.
///
/// A class, since dozens of checks hand sections around: a reference costs less than its nine parts.
final class Section: Sendable {
  let role: Role
  let heading: TitleSyntax
  let facts: FactList
  /// What follows the facts, up to the first instruction.
  let text: [MarkdownBlock]
  /// The instructions and what follows each.
  let parts: [InstructedPart]
  /// The choices of a scene.
  let choices: AnswerList?
  /// The sections one level below.
  let sections: [Section]

  init(
    role: Role, heading: TitleSyntax, body: SectionBody, sections: [Section]
  ) {
    self.role = role
    self.heading = heading
    facts = body.facts
    text = body.text
    parts = body.parts
    choices = body.choices
    self.sections = sections
  }

  var id: String? { heading.id?.text }

  /// The range to name the section by: its id, else its title.
  var nameRange: SourceRange { heading.id?.range ?? heading.range }

  func fact(_ key: String) -> Fact? { facts.facts.first { $0.key.text == key } }

  func part(_ instruction: Instruction) -> InstructedPart? {
    parts.first { $0.instruction == instruction }
  }

  /// Every block under the heading that is neither a fact nor in a section below.
  var blocks: [MarkdownBlock] { text + parts.flatMap(\.rest) }
}

/// An italic line on its own, the list it speaks of, and what follows.
struct InstructedPart: Hashable, Sendable {
  /// Without its asterisks, but with the range of them.
  let line: Spelled
  /// `nil` where the line is no instruction of the language.
  let instruction: Instruction?
  let list: AnswerList?
  /// What follows the list, up to the next instruction.
  let rest: [MarkdownBlock]
}

/// The list right under a heading.
struct FactList: Hashable, Sendable {
  var facts: [Fact] = []
  /// Items of the list that are no facts.
  var strays: [MarkdownList.Item] = []
}
