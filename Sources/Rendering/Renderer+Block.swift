public import CurriculumModel

extension Renderer {
  /// Blocks, a line each.
  public func html(_ blocks: [Block]) -> HTML {
    blocks.map { "\(html($0))\n" }.joined()
  }

  private func html(_ block: Block) -> HTML {
    switch block {
    case .paragraph(let content): "<p>\(html(content))</p>"
    case .heading(let level, let anchor, let content):
      heading(level: level + headingShift, anchor: anchor, html(content))
    case .list(let isNumbered, let isTight, let items):
      list(isNumbered: isNumbered, items.map { item($0, isTight: isTight) }.joined())
    case .quote(let content): "<blockquote>\n\(html(content))</blockquote>"
    case .callout(let callout): html(callout)
    case .code(_, let literal): "<pre><code>\(literal)</code></pre>"
    case .table(let table): html(table)
    case .thematicBreak: "<hr>"
    case .practice(let id): index.questions[id].map(practice) ?? HTML()
    }
  }

  private func heading(level: Int, anchor: String, _ content: HTML) -> HTML {
    switch level {
    case ...2: "<h2 id=\"\(anchor)\">\(content)</h2>"
    case 3: "<h3 id=\"\(anchor)\">\(content)</h3>"
    case 4: "<h4 id=\"\(anchor)\">\(content)</h4>"
    default: "<h5 id=\"\(anchor)\">\(content)</h5>"
    }
  }

  private func list(isNumbered: Bool, _ items: HTML) -> HTML {
    isNumbered ? "<ol>\n\(items)</ol>" : "<ul>\n\(items)</ul>"
  }

  /// In a tight list a paragraph's text stands in the item itself.
  private func item(_ blocks: [Block], isTight: Bool) -> HTML {
    let content = blocks.map { block -> HTML in
      if isTight, case .paragraph(let content) = block { return html(content) }
      return html(block)
    }
    return "<li>\(content.reduce(into: HTML()) { $0 += $0.isEmpty ? $1 : "\n\($1)" })</li>\n"
  }

  private func html(_ callout: Callout) -> HTML {
    let label = callout.kind.rawValue
    let name = label.lowercased().split(separator: " ").joined(separator: "-")
    return """
      <div class="callout \(name)" role="note">
      <p class="label">\(label)</p>
      \(html(callout.content))</div>
      """
  }

  /// A table in a box that scrolls by itself, by keyboard too.
  private func html(_ table: TableBlock) -> HTML {
    let alignments = table.alignments
    func alignment(_ column: Int) -> HTML {
      guard alignments.indices.contains(column), alignments[column] != .none else { return HTML() }
      return " class=\"\(alignments[column].rawValue)\""
    }
    let header = table.header.enumerated().map { column, cell -> HTML in
      "<th scope=\"col\"\(alignment(column))>\(html(cell))</th>"
    }
    let rows = table.rows.map { row -> HTML in
      let cells = row.enumerated().map { column, cell -> HTML in
        "<td\(alignment(column))>\(html(cell))</td>"
      }
      return "<tr>\(cells)</tr>\n"
    }
    let name = table.header.map(plainText).joined(separator: ", ")
    return """
      <div class="table" role="region" tabindex="0" aria-label="Table: \(name)">
      <table>
      <thead><tr>\(header)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>
      """
  }
}
