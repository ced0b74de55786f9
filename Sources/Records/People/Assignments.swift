public import CurriculumModel
import GRDB

extension RecordStore {
  /// Asks a person or a team to take a pathway: administrators, and supervisors for their own.
  public func assign(
    _ pathway: Pathway.ID, to recipient: Assignment.Recipient, due: CalendarDate?,
    by authority: Authority
  ) async throws -> Assignment {
    let concern: VisitorConcern =
      switch recipient {
      case .person(let person): .person(person)
      case .team: .everyone
      }
    return try await write(concerning: concern) { pen in
      let (person, team) = try pen.requireAssignable(recipient, by: authority)
      let assignment = Assignment(
        id: AssignmentID(from: pen.random), pathway: pathway, recipient: recipient, due: due,
        assigned: pen.now)
      try pen.append(
        PathwayAssigned(assignment: assignment.id, due: due, pathway: pathway, team: team),
        about: person, by: authority)
      return assignment
    }
  }

  public func withdraw(_ assignment: AssignmentID, by authority: Authority) async throws {
    try await write(concerning: .everyone) { pen in
      let found = try AssignmentRow.find(assignment, in: pen.database)
      let (person, team) = try pen.requireAssignable(found.recipient, by: authority)
      try pen.append(
        AssignmentWithdrawn(assignment: assignment, pathway: found.pathway, team: team),
        about: person, by: authority)
    }
  }

  /// One assignment, for those who may withdraw it.
  public func assignment(
    _ id: AssignmentID, by authority: Authority
  ) async throws -> Assignment {
    try await database.read { database in
      let found = try AssignmentRow.find(id, in: database)
      guard try Scope(database).mayAssign(to: found.recipient, by: authority) else {
        throw RecordsError.notFound(.assignment)
      }
      return found
    }
  }

  /// What a team was asked to take, the earliest due first, for those who may assign to it.
  public func assignments(
    of team: TeamID, by authority: Authority
  ) async throws -> [Assignment] {
    try await database.read { database in
      guard try Scope(database).mayAssign(to: .team(team), by: authority) else {
        throw RecordsError.notFound(.team)
      }
      return try AssignmentRow.all(of: team, in: database)
    }
  }

  /// A person's assignments, those of the person's teams included, without doubles.
  public func assignments(
    of person: PersonID, visibleTo visitor: Visitor
  ) async throws -> [Assignment] {
    let viewer = visitor.person.id
    return try await database.read { database in
      try Scope(database).requireSight(of: person, by: viewer)
      return try AssignmentRow.all(of: person, in: database)
    }
  }
}

extension LedgerPen {
  fileprivate func requireAssignable(
    _ recipient: Assignment.Recipient, by authority: Authority
  ) throws -> (PersonID?, TeamID?) {
    guard try Scope(database).mayAssign(to: recipient, by: authority) else {
      throw RecordsError.notAllowed
    }
    switch recipient {
    case .person(let person):
      _ = try PersonRow.find(person, in: database)
      return (person, nil)
    case .team(let team): return (nil, team)
    }
  }
}

extension Scope {
  fileprivate func mayAssign(
    to recipient: Assignment.Recipient, by authority: Authority
  ) throws -> Bool {
    switch recipient {
    case .person(let person): try maySupervise(person, by: authority)
    case .team(let team):
      try mayAssign(to: team, of: TeamRow.agency(of: team, in: database), by: authority)
    }
  }
}
