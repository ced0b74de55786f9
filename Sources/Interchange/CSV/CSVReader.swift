import Diagnostics

/// One cell, with what stands between its quotation marks as the text.
struct CSVCell {
  let text: String
  /// In the file, quotation marks included.
  let range: SourceRange
}

/// Reads comma-separated values (RFC 4180): quoted cells, doubled quotation marks, line ends LF,
/// CRLF or CR. Where the first line has no comma, it may be semicolons or tabs, as spreadsheets in
/// many countries write.
struct CSVReader {
  private(set) var rows: [[CSVCell]] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let file: String
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var index = 0
  private var position = SourcePosition(line: 1, column: 1)

  init(reading text: String, file: String) {
    self.file = file
    scalars = Array(text.unicodeScalars)
    let firstLine = scalars.prefix { $0 != "\n" && $0 != "\r" }
    separator = [",", ";", "\t"].first(where: firstLine.contains) ?? ","
    while index < scalars.count { readRow() }
  }

  private mutating func readRow() {
    var cells = [readCell()]
    while take(separator) { cells.append(readCell()) }
    if take("\r") { _ = take("\n") } else { _ = take("\n") }
    rows.append(cells)
  }

  private mutating func readCell() -> CSVCell {
    let start = position
    let text = next == "\"" ? readQuoted() : readPlain()
    return CSVCell(text: text, range: range(from: start))
  }

  private mutating func readPlain() -> String {
    var text = String.UnicodeScalarView()
    while let scalar = next, !endsCell(scalar) {
      if scalar == "\"" { diagnostics.append(.strayQuotationMark(at: rangeOfNext)) }
      text.append(scalar)
      advance()
    }
    return String(text)
  }

  private mutating func readQuoted() -> String {
    let opening = rangeOfNext
    var text = String.UnicodeScalarView()
    advance()
    while true {
      guard let scalar = next else {
        diagnostics.append(.unclosedQuotationMark(at: opening))
        return String(text)
      }
      advance()
      if scalar == "\"", !take("\"") { break }
      text.append(scalar)
    }
    let end = position
    while let scalar = next, !endsCell(scalar) { advance() }
    if position != end { diagnostics.append(.textAfterQuotationMark(at: range(from: end))) }
    return String(text)
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func endsCell(_ scalar: Unicode.Scalar) -> Bool {
    scalar == separator || scalar == "\n" || scalar == "\r"
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    advance()
    return true
  }

  private mutating func advance() {
    let scalar = scalars[index]
    index += 1
    if scalar == "\n" || (scalar == "\r" && next != "\n") {
      position = SourcePosition(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
  }

  private var rangeOfNext: SourceRange {
    let end = SourcePosition(line: position.line, column: position.column + 1)
    return SourceRange(file: file, start: position, end: end)
  }

  private func range(from start: SourcePosition) -> SourceRange {
    SourceRange(file: file, start: start, end: position)
  }
}

extension Diagnostic {
  fileprivate static func strayQuotationMark(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .strayQuotationMark, at: range,
      message: "A cell with a quotation mark in it stands between quotation marks, with its own "
        + "doubled")
  }

  fileprivate static func unclosedQuotationMark(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unclosedQuotationMark, at: range,
      message: "A cell that begins with a quotation mark ends with one",
      reason: "Everything up to the end of the file was read as one cell")
  }

  fileprivate static func textAfterQuotationMark(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .textAfterQuotationMark, at: range,
      message: "Nothing stands between a cell's closing quotation mark and the end of the cell")
  }
}
