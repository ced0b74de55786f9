import Diagnostics

/// Makes people of rows, and finds everything that is wrong with each.
struct PeopleRowCheck {
  private(set) var diagnostics: [Diagnostic] = []
  private let header: PeopleHeader
  private let roles: [String]
  private var emails: [String: SourceRange] = [:]

  init(header: PeopleHeader, roles: [String]) {
    self.header = header
    self.roles = roles
  }

  mutating func person(in row: [CSVCell]) -> NewPersonRow? {
    let before = diagnostics.count
    checkWidth(of: row)
    for cell in row where cell.text.unicodeScalars.contains("\u{FFFD}") {
      diagnostics.append(.unreadableCharacter(cell))
    }
    let name = header.cell(.name, in: row).map { checkedName($0) }
    let email = header.cell(.email, in: row).map { checkedEmail($0) }
    let agency = header.cell(.agency, in: row)?.trimmed ?? ""
    let teams = header.cell(.teams, in: row).map { $0.parts(separatedBy: { $0 == ";" }) } ?? []
    let roles = header.cell(.roles, in: row).map { checkedRoles($0) } ?? []
    guard diagnostics.count == before, let name, let email else { return nil }
    return NewPersonRow(
      line: row[0].range.start.line, name: name, email: email,
      agency: agency.isEmpty ? nil : agency, teams: teams.map(\.text), roles: roles)
  }

  private mutating func checkWidth(of row: [CSVCell]) {
    if row.count > header.count {
      diagnostics.append(.extraCell(row[header.count], columns: header.count))
    } else if row.count < header.count {
      let end = row[row.count - 1].range.end
      diagnostics.append(
        .missingCells(
          at: SourceRange(file: row[0].range.file, start: end, end: end), row.count, header.count))
    }
  }

  private mutating func checkedName(_ cell: CSVCell) -> String {
    let name = cell.trimmed
    if name.isEmpty {
      diagnostics.append(.missing("name", cell))
    } else if name.utf8.count > 200 || name.unicodeScalars.contains(where: \.isControl) {
      diagnostics.append(.malformedName(cell))
    }
    return name
  }

  private mutating func checkedEmail(_ cell: CSVCell) -> String {
    let email = cell.trimmed
    let halves = email.split(separator: "@", omittingEmptySubsequences: false)
    if email.isEmpty {
      diagnostics.append(.missing("email", cell))
    } else if halves.count != 2 || halves.contains(where: \.isEmpty) || email.utf8.count > 254
      || email.unicodeScalars.contains(where: { $0.isControl || $0.properties.isWhitespace })
    {
      diagnostics.append(.malformedEmail(cell))
    } else if let first = emails[email.lowercased()] {
      diagnostics.append(.repeatedEmail(cell, first: first))
    } else {
      emails[email.lowercased()] = cell.range
    }
    return email
  }

  private mutating func checkedRoles(_ cell: CSVCell) -> [String] {
    var found: [String] = []
    for part in cell.parts(separatedBy: { $0.isWhitespace || $0 == ";" || $0 == "," }) {
      let role = part.text.lowercased()
      if !roles.contains(role) {
        diagnostics.append(.unknownRole(part, known: roles))
      } else if !found.contains(role) {
        found.append(role)
      }
    }
    return found
  }
}

extension CSVCell {
  /// The pieces between separators, without white space around them, none of them empty.
  fileprivate func parts(separatedBy isSeparator: (Character) -> Bool) -> [CSVCell] {
    text.split(whereSeparator: isSeparator).map { CSVCell(text: String($0), range: range) }
      .filter { !$0.trimmed.isEmpty }.map { CSVCell(text: $0.trimmed, range: $0.range) }
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { properties.generalCategory == .control }
}
