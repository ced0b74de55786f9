import CommonMark

/// An italic line on its own, the list it speaks of, and what follows.
struct InstructedPart: Sendable {
  /// Without its asterisks, but with the range of them.
  let line: Spelled
  /// `nil` where the line is no instruction of the language.
  let instruction: Instruction?
  let list: AnswerList?
  /// What follows the list, up to the next instruction.
  let rest: [MarkdownBlock]
}
