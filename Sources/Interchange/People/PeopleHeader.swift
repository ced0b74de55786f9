import Diagnostics

/// Which column of a file holds what.
struct PeopleHeader {
  enum Column: String, CaseIterable {
    case name, email, agency, teams, roles

    var isRequired: Bool { self == .name || self == .email }
  }

  let count: Int
  private(set) var diagnostics: [Diagnostic] = []
  private var places: [Column: Int] = [:]

  init(_ cells: [CSVCell]) {
    count = cells.count
    var firstUses: [Column: SourceRange] = [:]
    for (index, cell) in cells.enumerated() {
      guard let column = Column(rawValue: cell.trimmed.lowercased()) else {
        diagnostics.append(.unknownColumn(cell))
        continue
      }
      if let first = firstUses[column] {
        diagnostics.append(.repeatedColumn(cell, first: first))
      } else {
        firstUses[column] = cell.range
        places[column] = index
      }
    }
    for column in Column.allCases where column.isRequired && places[column] == nil {
      diagnostics.append(.missingColumn(column, at: cells[0].range))
    }
  }

  /// The column's cell; `nil` where the file has no such column or the row no such cell.
  func cell(_ column: Column, in row: [CSVCell]) -> CSVCell? {
    guard let place = places[column], row.indices.contains(place) else { return nil }
    return row[place]
  }
}

extension Diagnostic {
  fileprivate static func unknownColumn(_ cell: CSVCell) -> Diagnostic {
    let known = PeopleHeader.Column.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownColumn, at: cell.range,
      message: "'\(cell.trimmed)' is none of the columns \(known.joined(separator: ", "))",
      reason: "A column that is passed over could hold what somebody meant to be read",
      suggestions: NearMiss.suggestions(for: cell.trimmed.lowercased(), in: known))
  }

  fileprivate static func repeatedColumn(_ cell: CSVCell, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .repeatedColumn, at: cell.range, message: "The column '\(cell.trimmed)' stands once",
      notes: [Note("first used here", at: first)])
  }

  fileprivate static func missingColumn(
    _ column: PeopleHeader.Column, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingColumn, at: range,
      message: "The first line names a column '\(column.rawValue)'")
  }
}
