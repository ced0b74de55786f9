import CurriculumModel

/// Writes comma-separated values (RFC 4180): CRLF line ends, quotes only where they are needed.
public struct CSVWriter: Sendable {
  public private(set) var text = ""

  public init() {}

  /// Adds a row. A cell that a spreadsheet would run as a formula is prefixed with an apostrophe; a
  /// number below zero is none.
  public mutating func append(_ cells: [String]) {
    text += cells.map(Self.quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n"]
    let isFormula =
      cell.unicodeScalars.first.map(starts.contains) ?? false && Decimal3(cell) == nil
    let cell = isFormula ? "'" + cell : cell
    let special: Set<Unicode.Scalar> = [",", "\"", "\n", "\r"]
    guard cell.unicodeScalars.contains(where: special.contains) else { return cell }
    let parts = cell.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }
}
