public import Diagnostics

/// Reads a list of people from a file as spreadsheets save it.
///
/// The first line names the columns, in any order: `name` and `email`, and where they are wanted
/// `agency`, `teams` (separated by `;`) and `roles` (separated by spaces, `;` or commas). Empty
/// lines are passed over.
public enum PeopleCSV {
  /// The people, or everything that is wrong with the file: where there is a diagnostic, there are
  /// no people, so that nothing is ever half read. `text` may begin with a byte order mark, `file`
  /// is what diagnostics call it, and `roles` are the roles that a person may have, in lower case.
  public static func read(
    _ text: String, file: String, roles: [String]
  ) -> (people: [NewPersonRow], diagnostics: [Diagnostic]) {
    let (readable, diagnostics) = look(at: text, file: file, roles: roles)
    return (diagnostics.isEmpty ? readable : [], diagnostics)
  }

  /// The lines that can be read, beside everything that is wrong with the others: for whoever has
  /// more to say about the former before anybody is added.
  public static func look(
    at text: String, file: String, roles: [String]
  ) -> (readable: [NewPersonRow], diagnostics: [Diagnostic]) {
    let text =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let reader = CSVReader(reading: text, file: file)
    var diagnostics = reader.diagnostics
    let rows = reader.rows.filter { row in !row.allSatisfy { $0.trimmed.isEmpty } }
    guard let first = rows.first else { return ([], [.noPeople(at: SourceRange(startOf: file))]) }

    let header = PeopleHeader(first)
    diagnostics += header.diagnostics
    var check = PeopleRowCheck(header: header, roles: roles)
    let people = rows.dropFirst().compactMap { check.person(in: $0) }
    diagnostics += check.diagnostics
    if rows.count == 1 { diagnostics.append(.noPeople(at: SourceRange(startOf: file))) }
    return (people, diagnostics.sorted())
  }
}

extension CSVCell {
  /// Without white space around it.
  var trimmed: String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension Diagnostic {
  fileprivate static func noPeople(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noPeople, at: range,
      message: "The file has a line with the names of the columns and then a line for each person")
  }
}
