import Rendering

/// A table that a phone shows as a list, a line for every cell; its style is in `supervisionStyles`.
/// The roles are spelled out because browsers then forget that it is a table.
struct ListTable: Sendable, Hashable {
  struct Column: Sendable, Hashable, ExpressibleByStringLiteral {
    let title: String
    var isNumber = false

    init(stringLiteral title: String) {
      self.title = title
    }

    /// Of numbers, which stand one under the other.
    static func numbers(_ title: String) -> Column {
      var column = Column(stringLiteral: title)
      column.isNumber = true
      return column
    }

    fileprivate var style: HTML { isNumber ? " class=\"right\"" : HTML() }
  }

  struct Row: Sendable, Hashable {
    let head: HTML
    /// One for every column but the first. An empty one is left out of the list.
    let cells: [HTML]
  }

  let label: String
  /// The first is of the rows' heads.
  let columns: [Column]
  let rows: [Row]

  var html: HTML {
    """
    <div class="table" role="region" tabindex="0" aria-label="\(label)">
    <table class="matrix lines" role="table">
    <thead role="rowgroup"><tr role="row">\(columns.map(head))</tr></thead>
    <tbody role="rowgroup">
    \(rows.map(line))</tbody>
    </table>
    </div>

    """
  }

  private func head(_ column: Column) -> HTML {
    "<th scope=\"col\" role=\"columnheader\"\(column.style)>\(column.title)</th>"
  }

  private func line(_ row: Row) -> HTML {
    let cells = zip(columns.dropFirst(), row.cells).map { column, content -> HTML in
      """
      <td role="cell" data-label="\(column.title)"\(column.style)><div>\(content)</div></td>
      """
    }
    return """
      <tr role="row"><th scope="row" role="rowheader">\(row.head)</th>\(cells)</tr>

      """
  }
}
