import CommonMark
import CurriculumModel

extension TermForms {
  /// The terms whose words stand in a text, whether linked or not.
  func terms(in blocks: [MarkdownBlock]) -> Set<GlossaryTerm.ID> {
    var found: Set<GlossaryTerm.ID> = []
    for block in blocks { search(block, &found) }
    return found
  }

  func terms(in content: [MarkdownInline]) -> Set<GlossaryTerm.ID> {
    var found: Set<GlossaryTerm.ID> = []
    search(content, isNamed: false, &found)
    return found
  }

  /// Adds the terms whose words stand in a passage, linked or not.
  func addTerms(in read: ReadPassage, to found: inout Set<String>, apartFrom own: String?) {
    guard read.words.contains(where: { mayBegin($0) }) else { return }
    let run = TextRun(read.text.bytes)
    for index in run.words.indices {
      for form in forms(beginningWith: run.words[index], of: run)
      where form.term.rawValue != own && !found.contains(form.term.rawValue) {
        guard let range = run.range(of: form.words, at: index) else { continue }
        let isNamed = read.text.emphasized.contains { $0.contains(range.lowerBound) }
        if !form.onlyWhereNamed || isNamed || run.isQuoted(range) {
          found.insert(form.term.rawValue)
        }
      }
    }
  }

  private func search(_ block: MarkdownBlock, _ found: inout Set<GlossaryTerm.ID>) {
    switch block.kind {
    case .paragraph(let content), .heading(_, let content):
      search(content, isNamed: false, &found)
    case .list(let list): for item in list.items { item.blocks.forEach { search($0, &found) } }
    case .quote(let blocks): blocks.forEach { search($0, &found) }
    case .table(let table):
      for cell in table.header + table.rows.joined() {
        search(cell.content, isNamed: false, &found)
      }
    case .code, .html, .thematicBreak: break
    }
  }

  private func search(
    _ content: [MarkdownInline], isNamed: Bool, _ found: inout Set<GlossaryTerm.ID>
  ) {
    var text = ""
    for inline in content {
      switch inline.kind {
      case .text(let words): text += words
      case .softBreak, .lineBreak: text += "\n"
      // A word apart, so that nothing is made of what stands before and after it.
      case .code, .html, .image: text += "|"
      case .emphasis(let inner):
        search(inner, isNamed: true, &found)
        text += "|"
      case .strong(let inner), .link(_, _, let inner):
        search(inner, isNamed: isNamed, &found)
        text += "|"
      }
    }
    search(TextRun(text), isNamed: isNamed, &found)
  }

  private func search(_ run: TextRun, isNamed: Bool, _ found: inout Set<GlossaryTerm.ID>) {
    for index in run.words.indices {
      for form in forms(beginningWith: run.words[index], of: run) where !found.contains(form.term) {
        guard let range = run.range(of: form.words, at: index) else { continue }
        if !form.onlyWhereNamed || isNamed || run.isQuoted(range) { found.insert(form.term) }
      }
    }
  }
}
