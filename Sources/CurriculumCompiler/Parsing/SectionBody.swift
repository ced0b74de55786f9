import CommonMark
import Diagnostics

/// The blocks under a heading, told apart: facts, text, instructions with their lists.
struct SectionBody {
  private(set) var facts = FactList()
  private(set) var text: [MarkdownBlock] = []
  private(set) var parts: [InstructedPart] = []
  private(set) var choices: AnswerList?

  init(_ blocks: some Sequence<MarkdownBlock>, role: Role) {
    var rest = blocks.filter { !$0.isComment }[...]
    if let first = rest.first, let facts = Self.facts(first, role: role) {
      self.facts = facts
      rest = rest.dropFirst()
    }
    var line = Self.takeText(&rest, into: &text, role: role)
    while let opened = line {
      rest = rest.dropFirst()
      let list = rest.first.flatMap(AnswerList.init)
      if list != nil { rest = rest.dropFirst() }
      var following: [MarkdownBlock] = []
      line = Self.takeText(&rest, into: &following, role: role)
      parts.append(
        InstructedPart(
          line: opened, instruction: Instruction(opened.text), list: list, rest: following))
    }
    if role == .scene { takeChoices() }
  }

  private static func facts(_ block: MarkdownBlock, role: Role) -> FactList? {
    guard !role.facts.isEmpty, case .list(let list) = block.kind, list.marker == .bullet else {
      return nil
    }
    var result = FactList()
    for item in list.items {
      if let fact = Fact(item, known: { role.fact($0) != nil }) {
        result.facts.append(fact)
      } else {
        result.strays.append(item)
      }
    }
    // A list that begins with something else is an ordinary list.
    guard let first = result.facts.first, first.range.start == list.items.first?.range.start else {
      return nil
    }
    return result
  }

  /// Moves blocks to `text` up to an instruction line, which is returned and left in place.
  private static func takeText(
    _ rest: inout ArraySlice<MarkdownBlock>, into text: inout [MarkdownBlock], role: Role
  ) -> Spelled? {
    while let block = rest.first {
      if let line = block.italicLine, isInstruction(line, before: rest.dropFirst().first, in: role)
      {
        return line
      }
      text.append(block)
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func isInstruction(
    _ line: Spelled, before next: MarkdownBlock?, in role: Role
  ) -> Bool {
    let known = Instruction.texts(for: role)
    guard !known.isEmpty else { return false }
    if Instruction(line.text) != nil { return true }
    if let next, case .list = next.kind { return true }
    return !NearMiss.suggestions(for: line.text, in: known).isEmpty
  }

  private mutating func takeChoices() {
    guard let index = text.firstIndex(where: { AnswerList($0)?.answers.first?.mark != nil }) else {
      return
    }
    choices = AnswerList(text.remove(at: index))
  }
}

extension MarkdownBlock {
  /// The words of a paragraph that is one piece of emphasis.
  var italicLine: Spelled? {
    guard case .paragraph(let content) = kind else { return nil }
    let visible = content.trimmed
    guard visible.count == 1, let only = visible.first, case .emphasis(let words) = only.kind else {
      return nil
    }
    return Spelled(text: words.plainText, range: only.range)
  }
}
