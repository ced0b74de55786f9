import CommonMark
import Diagnostics

/// Goes through what learners read of a file, in the order of the text: titles, prose, answers,
/// feedback, rubrics, the words of images, notices.
///
/// Left out are code, comments, facts that are data, the names of documents (titles in sources.md)
/// and the words that words.md lists.
struct PassageWalk {
  let directory: Directory
  /// Relative links are seen from here.
  let file: String
  private(set) var passages: [Passage] = []
  private var section = -1
  /// Whether the section is one whose **Source** speaks for all of it.
  private var isEntryCited = false
  private static let entries: Set<Role> = [.term, .principle, .competency, .skill, .wordRule]

  init(_ file: FileSyntax, directory: Directory) {
    self.directory = directory
    self.file = file.file
    if let root = file.root { visit(root) }
  }

  private mutating func visit(_ section: Section) {
    let role = section.role
    self.section += 1
    if role != .source, role != .wordRule { add(section.heading.title, .title, role) }
    for key in ["Notice", "For"] {
      if let fact = section.fact(key) { add(fact.value, .text, role) }
    }
    let isClaim = section.task?.instruction == .trueOrFalse
    isEntryCited = Self.entries.contains(role) && section.fact("Source") != nil
    visit(section.text, role, isClaim ? .claim : .text)
    for part in section.parts {
      for answer in part.list?.answers ?? [] { visit(answer, role) }
      // What follows the answers of a question is shown with the feedback.
      visit(part.rest, role, role == .question ? .feedback : .text)
    }
    for answer in section.choices?.answers ?? [] { visit(answer, role) }
    isEntryCited = false
    for section in section.sections { visit(section) }
  }

  private mutating func visit(_ answer: AnswerSyntax, _ role: Role) {
    if !answer.isNoMatch { add(answer.content, .option(answer), role) }
    visit(answer.feedback, role, .feedback)
    for match in answer.matches { visit(match, role) }
  }

  private mutating func visit(_ blocks: [MarkdownBlock], _ role: Role, _ kind: Passage.Kind) {
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .paragraph(let content): add(content, kind, role)
      case .heading(_, let content):
        add(TitleSyntax(content, range: block.range).title, .title, role)
      case .list(let list):
        let isCited = self.isCited(blocks, beside: index)
        for item in list.items { visit(item.blocks, role, kind, isCited: isCited) }
      case .quote(let content):
        if let (_, rest) = CalloutSyntax.split(content) {
          visit(rest, role, kind)
        } else {
          visit(content, role, .quotation)
        }
      case .table(let table):
        let isCited =
          self.isCited(blocks, beside: index)
          || (table.header + table.rows.joined()).contains { self.isCited($0.content) }
        for cell in table.header + table.rows.joined() {
          add(cell.content, .cell, role, isCited: isCited)
        }
      case .code, .html, .thematicBreak: break
      }
    }
  }

  /// The blocks of a list item.
  private mutating func visit(
    _ blocks: [MarkdownBlock], _ role: Role, _ kind: Passage.Kind, isCited: Bool
  ) {
    for block in blocks {
      if case .paragraph(let content) = block.kind {
        add(content, kind, role, isCited: isCited)
      } else {
        visit([block], role, kind)
      }
    }
  }

  private mutating func add(
    _ content: [MarkdownInline], _ kind: Passage.Kind, _ role: Role, isCited: Bool = false
  ) {
    guard !content.isEmpty else { return }
    let isCited = isCited || isEntryCited
    passages.append(
      Passage(
        kind: kind, role: role, section: section, content: content, isCitedAround: isCited))
    for inline in content {
      guard case .image(_, _, let alternative) = inline.kind, !alternative.isEmpty else { continue }
      passages.append(
        Passage(
          kind: .alternative, role: role, section: section, content: alternative,
          isCitedAround: isCited))
    }
  }

  /// Whether the paragraph right before or after a block cites something.
  private func isCited(_ blocks: [MarkdownBlock], beside index: Int) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      guard blocks.indices.contains(neighbour),
        case .paragraph(let content) = blocks[neighbour].kind
      else { return false }
      return isCited(content)
    }
  }

  private func isCited(_ content: [MarkdownInline]) -> Bool {
    content.contains { inline in
      switch inline.kind {
      case .link(let destination, _, _): directory.isSource(destination, in: file)
      case .emphasis(let content), .strong(let content): isCited(content)
      default: false
      }
    }
  }
}

extension Directory {
  /// Whether a link is a citation.
  func isSource(_ destination: String, in file: String) -> Bool {
    guard case .thing(let thing) = target(of: destination, in: file) else { return false }
    return thing.kind == .source
  }
}
