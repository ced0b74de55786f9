import CurriculumModel
import Interchange

/// The team page as a table for a spreadsheet: a line for every person and competency.
struct TeamTable: Sendable, Hashable {
  let matrices: [TeamPage.Matrix]

  var csv: String {
    var writer = CSVWriter()
    writer.append(["Person", "Framework", "Id", "Competency", "Standing"])
    for matrix in matrices {
      for row in matrix.rows {
        for (column, standing) in zip(matrix.columns, row.standings) {
          writer.append([
            row.name, matrix.title, column.competency.rawValue, column.title, standing.words,
          ])
        }
      }
    }
    return writer.text
  }
}
