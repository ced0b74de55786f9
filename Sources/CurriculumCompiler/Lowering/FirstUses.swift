import CurriculumModel

/// Links the first use of each term in a lesson to its entry, apart from headings, links, code and
/// quotations. A link that the author made counts as a use.
struct FirstUses {
  private let forms: TermForms
  private var seen: Set<GlossaryTerm.ID> = []

  init(of forms: TermForms) {
    self.forms = forms
  }

  mutating func linked(_ blocks: [Block]) -> [Block] {
    blocks.map { linked($0) }
  }

  private mutating func linked(_ block: Block) -> Block {
    switch block {
    case .paragraph(let content): return .paragraph(linked(content, isNamed: false))
    case .list(let isNumbered, let isTight, let items):
      return .list(isNumbered: isNumbered, isTight: isTight, items: items.map { linked($0) })
    case .callout(let callout):
      return .callout(Callout(kind: callout.kind, content: linked(callout.content)))
    case .table(let table):
      return .table(
        TableBlock(
          alignments: table.alignments, header: table.header,
          rows: table.rows.map { row in row.map { linked($0, isNamed: false) } }))
    case .heading, .quote, .code, .thematicBreak, .practice: return block
    }
  }

  private mutating func linked(_ inlines: [Inline], isNamed: Bool) -> [Inline] {
    var result: [Inline] = []
    var run: [Inline] = []
    for inline in inlines {
      switch inline {
      case .text, .softBreak:
        run.append(inline)
        continue
      case .emphasis(let content):
        result += linked(run: run, isNamed: isNamed)
        result.append(.emphasis(linked(content, isNamed: true)))
      case .strong(let content):
        result += linked(run: run, isNamed: isNamed)
        result.append(.strong(linked(content, isNamed: isNamed)))
      case .term(let id, _):
        result += linked(run: run, isNamed: isNamed)
        seen.insert(id)
        result.append(inline)
      default:
        result += linked(run: run, isNamed: isNamed)
        result.append(inline)
      }
      run = []
    }
    return result + linked(run: run, isNamed: isNamed)
  }

  /// Text and soft breaks, in which a term may go over the end of a line.
  private mutating func linked(run: [Inline], isNamed: Bool) -> [Inline] {
    guard !run.isEmpty else { return [] }
    let text = TextRun(run)
    var result: [Inline] = []
    var done = 0
    var next = 0
    while next < text.words.count {
      guard let (form, range) = match(in: text, at: next, isNamed: isNamed) else {
        next += 1
        continue
      }
      seen.insert(form.term)
      result += text.inlines(done..<range.lowerBound)
      result.append(.term(form.term, text.inlines(range)))
      done = range.upperBound
      next += form.words.count
    }
    // Most runs hold no term.
    return done == 0 ? run : result + text.inlines(done..<text.bytes.count)
  }

  private func match(
    in text: TextRun, at index: Int, isNamed: Bool
  ) -> (TermForms.Form, Range<Int>)? {
    for form in forms.forms(beginningWith: text.words[index], of: text)
    where !seen.contains(form.term) {
      guard let range = text.range(of: form.words, at: index) else { continue }
      if form.onlyWhereNamed, !isNamed, !text.isQuoted(range) { continue }
      return (form, range)
    }
    return nil
  }
}
