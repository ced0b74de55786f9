import Diagnostics
import Interchange
import Records

/// A file of people, read and held against the agencies and teams that there are.
struct PeopleFile: Sendable {
  struct Entry: Sendable, Hashable {
    let person: NewPerson
    /// As the file names them.
    let agency: String?
    let teams: [String]
  }

  struct Fault: Sendable, Hashable {
    let line: Int
    let message: String
  }

  let entries: [Entry]
  let faults: [Fault]

  /// `agency` is meant where the file names none. An email address that somebody has already is a
  /// fault of its line.
  init(
    _ text: String, agency: AgencyID?, agencies: [Agency], teams: [Team], taken: Set<String>
  ) {
    let (rows, diagnostics) = PeopleCSV.look(
      at: text, file: "people.csv", roles: Role.allCases.map(\.rawValue))
    var faults = diagnostics.map { found in
      let notes = found.notes.map { ", \($0.message): line \($0.range.start.line)" }
      return Fault(line: found.range.start.line, message: found.message + notes.joined())
    }
    entries = rows.map { row in
      var own = agency
      if let name = row.agency {
        let found = agencies.first { $0.name.lowercased() == name.lowercased() }
        if found == nil {
          faults.append(.init(line: row.line, message: "there is no agency “\(name)” for you"))
        }
        own = found?.id
      }
      if taken.contains(row.email.lowercased()) {
        faults.append(.init(line: row.line, message: "\(row.email) is here already"))
      }
      let teamIDs = row.teams.compactMap { name -> TeamID? in
        let found = teams.first {
          $0.name.lowercased() == name.lowercased() && $0.agency == own
        }
        if found == nil {
          faults.append(
            .init(line: row.line, message: "the agency has no team “\(name)”"))
        }
        return found?.id
      }
      let roles = Set(row.roles.compactMap(Role.init(rawValue:)))
      let person = NewPerson(
        name: row.name, email: row.email, agency: own, roles: roles.isEmpty ? [.learner] : roles,
        teams: teamIDs)
      if let fault = Self.fault(of: person) { faults.append(.init(line: row.line, message: fault)) }
      return Entry(person: person, agency: row.agency, teams: row.teams)
    }
    self.faults = faults.sorted { $0.line < $1.line }
  }

  /// What the records would refuse though the file is well made.
  private static func fault(of person: NewPerson) -> String? {
    do {
      try person.check()
      return nil
    } catch RecordsError.nameMissing {
      return "“\(person.name)” holds a sign that no name has"
    } catch {
      return "“\(person.email)” is not an email address such as name@agency.org"
    }
  }
}
