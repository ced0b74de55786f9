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

  /// A heading with its facts and nothing else.
  init(role: Role, heading: TitleSyntax, facts: FactList) {
    self.role = role
    self.heading = heading
    self.facts = facts
    text = []
    parts = []
    choices = nil
    sections = []
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
