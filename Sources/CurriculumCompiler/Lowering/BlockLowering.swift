import CommonMark
import CurriculumModel
import Diagnostics

extension Lowering {
  /// Comments are left out; `anchors` names the headings, by where they begin.
  func blocks(
    _ blocks: [MarkdownBlock], anchors: [SourcePosition: String] = [:]
  ) throws(NoMeaning) -> [Block] {
    var result: [Block] = []
    for block in blocks where !block.isComment {
      result.append(try self.block(block, anchors: anchors))
    }
    return result
  }

  private func block(
    _ block: MarkdownBlock, anchors: [SourcePosition: String]
  ) throws(NoMeaning) -> Block {
    switch block.kind {
    case .paragraph(let content):
      if let practice = try practice(content) { return practice }
      return .paragraph(try inlines(content))
    case .heading(let level, let content):
      let title = TitleSyntax(content, range: content.range ?? block.range)
      let anchor = try anchors[title.range.start].expected("text", at: title.range)
      return .heading(level: level, anchor: anchor, content: try inlines(title.title))
    case .list(let list):
      var items: [[Block]] = []
      for item in list.items { items.append(try blocks(item.blocks)) }
      return .list(isNumbered: list.marker != .bullet, isTight: list.isTight, items: items)
    case .quote(let content):
      if let (kind, rest) = CalloutSyntax.split(content) {
        return .callout(Callout(kind: kind, content: try blocks(rest)))
      }
      return .quote(try blocks(content))
    case .code(let info, let literal):
      let language = info.flatMap { $0.isEmpty ? nil : $0 }
      return .code(language: language, literal: literal)
    case .html: throw NoMeaning(at: block.range, expected: "text")
    case .thematicBreak: return .thematicBreak
    case .table(let table): return .table(try self.table(table))
    }
  }

  /// A paragraph that is only a link to a question.
  private func practice(_ content: [MarkdownInline]) throws(NoMeaning) -> Block? {
    let visible = content.trimmed
    guard visible.count == 1, let only = visible.first,
      case .link(let destination, _, _) = only.kind,
      case .thing(let thing) = around.directory.target(of: destination, in: only.range.file),
      thing.kind == .question, case .question(let id)? = Destination(thing)
    else { return nil }
    return .practice(id)
  }

  private func table(_ table: MarkdownTable) throws(NoMeaning) -> TableBlock {
    func cells(_ cells: [MarkdownTable.Cell]) throws(NoMeaning) -> [[Inline]] {
      var result: [[Inline]] = []
      for cell in cells { result.append(try inlines(cell.content)) }
      return result
    }
    var rows: [[[Inline]]] = []
    for row in table.rows { rows.append(try cells(row)) }
    return TableBlock(
      alignments: table.alignments.map { alignment in
        switch alignment {
        case .none: .none
        case .left: .left
        case .center: .center
        case .right: .right
        }
      },
      header: try cells(table.header), rows: rows)
  }
}
