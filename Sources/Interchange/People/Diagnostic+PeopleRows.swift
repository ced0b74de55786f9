import Diagnostics

// What can be wrong with a row of a list of people.

extension Diagnostic {
  static func extraCell(_ cell: CSVCell, columns: Int) -> Diagnostic {
    Diagnostic(
      .extraCell, at: cell.range,
      message: "A line has no more than its \(columns) columns",
      reason: "A cell with a comma in it stands between quotation marks")
  }

  static func missingCells(at range: SourceRange, _ found: Int, _ columns: Int) -> Diagnostic {
    Diagnostic(
      .missingCells, at: range,
      message: "A line has a cell for each of the \(columns) columns, if only an empty one; "
        + "here are \(found)")
  }

  static func missing(_ what: String, _ cell: CSVCell) -> Diagnostic {
    Diagnostic(
      what == "name" ? .missingName : .missingEmail, at: cell.range,
      message: what == "name" ? "Every person has a name" : "Every person has an email address")
  }

  static func malformedName(_ cell: CSVCell) -> Diagnostic {
    Diagnostic(
      .malformedName, at: cell.range,
      message: "A name is on one line and no longer than 200 bytes")
  }

  static func malformedEmail(_ cell: CSVCell) -> Diagnostic {
    Diagnostic(
      .malformedEmail, at: cell.range,
      message: "'\(cell.trimmed)' is not an email address such as name@agency.org")
  }

  static func repeatedEmail(_ cell: CSVCell, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .repeatedEmail, at: cell.range,
      message: "An email address belongs to one person, in capitals or not",
      notes: [Note("first used here", at: first)])
  }

  static func unknownRole(_ cell: CSVCell, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownRole, at: cell.range,
      message: "'\(cell.text)' is none of the roles \(known.joined(separator: ", "))",
      suggestions: NearMiss.suggestions(for: cell.text.lowercased(), in: known))
  }

  static func unreadableCharacter(_ cell: CSVCell) -> Diagnostic {
    Diagnostic(
      .unreadableCharacter, at: cell.range,
      message: "The file is saved in UTF-8",
      reason: "A character in this cell was lost; spreadsheets call the right kind “CSV UTF-8”")
  }
}
