import CurriculumModel
import Interchange

/// The team page as a table for a spreadsheet: what the page shows, and nothing else.
struct TeamTable: Sendable, Hashable {
  let matrix: TeamMatrix

  var csv: String {
    var writer = CSVWriter()
    writer.append(["Person"] + matrix.columns.map(\.title) + ["To be done by", "Attention"])
    for row in matrix.rows {
      writer.append(
        [row.name] + row.standings.map(\.words) + [
          row.due?.description ?? "", TeamMatrix.attention(row).joined(separator: "; "),
        ])
    }
    return writer.text
  }
}
