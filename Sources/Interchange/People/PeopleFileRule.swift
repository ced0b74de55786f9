import Diagnostics

/// What a file of people has to keep to. The name of each is the id of its diagnostics, explained
/// in Documentation/PeopleFiles.md.
enum PeopleFileRule: String, CaseIterable, Sendable {
  case noPeople = "no-people"
  case missingColumn = "missing-column"
  case unknownColumn = "unknown-column"
  case repeatedColumn = "repeated-column"
  case extraCell = "extra-cell"
  case missingCells = "missing-cell"
  case missingName = "missing-name"
  case missingEmail = "missing-email"
  case malformedName = "malformed-name"
  case malformedEmail = "malformed-email"
  case repeatedEmail = "repeated-email"
  case unknownRole = "unknown-role"
  case unreadableCharacter = "unreadable-character"
  case strayQuotationMark = "stray-quotation-mark"
  case unclosedQuotationMark = "unclosed-quotation-mark"
  case textAfterQuotationMark = "text-after-quotation-mark"

  /// In general; a diagnostic says it of the place at hand.
  var statement: String {
    switch self {
    case .noPeople:
      "A file of people has a line with the names of the columns and then a line for each person"
    case .missingColumn:
      "The first line names the columns `name` and `email`"
    case .unknownColumn:
      "A column is one of name, email, agency, teams, roles"
    case .repeatedColumn:
      "A column stands once"
    case .extraCell:
      "A line has no more cells than there are columns"
    case .missingCells:
      "A line has a cell for each column, if only an empty one"
    case .missingName:
      "Every person has a name"
    case .missingEmail:
      "Every person has an email address"
    case .malformedName:
      "A name is on one line and no longer than 200 bytes"
    case .malformedEmail:
      "An email address is one such as name@agency.org"
    case .repeatedEmail:
      "An email address belongs to one person, in capitals or not"
    case .unknownRole:
      "A role is one of learner, supervisor, trainer, administrator"
    case .unreadableCharacter:
      "The file is saved in UTF-8"
    case .strayQuotationMark:
      "A quotation mark stands at both ends of a cell or is doubled within"
    case .unclosedQuotationMark:
      "A cell that begins with a quotation mark ends with one"
    case .textAfterQuotationMark:
      "After the closing quotation mark comes a comma or the end of the line"
    }
  }
}

extension Diagnostic {
  /// The only way in this room to make one.
  init(
    _ rule: PeopleFileRule, at range: SourceRange, message: String, reason: String? = nil,
    suggestions: [String] = [], notes: [Note] = []
  ) {
    self.init(
      id: rule.rawValue, at: range, message: message, reason: reason, suggestions: suggestions,
      notes: notes)
  }
}
