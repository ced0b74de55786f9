import CurriculumModel
import GRDB

extension RecordStore {
  /// Announces an in-person session, or writes one down that was held.
  public func openSession(
    _ new: NewTrainingSession, in agency: AgencyID, by authority: Authority
  ) async throws -> TrainingSession {
    try await write(concerning: .nobody) { pen in
      guard try Scope(pen.database).mayHoldSessions(in: agency, by: authority) else {
        throw RecordsError.notAllowed
      }
      try pen.requireAgency(agency)
      guard (1...1_440).contains(new.minutes) else { throw RecordsError.durationMalformed }
      let title = try pen.checkedName(new.title)
      let id = TrainingSessionID(from: pen.random)
      var (module, skill): (Module.ID?, Objective.ID?) = (nil, nil)
      switch new.subject {
      case .module(let id): module = id
      case .skill(let id): skill = id
      case nil: break
      }
      try pen.append(
        SessionOpened(
          agency: agency, code: pen.freeCode().text, heldOn: new.heldOn, minutes: new.minutes,
          module: module, place: pen.seal(new.place, inFileOf: nil), session: id, skill: skill,
          title: pen.seal(title, about: nil)),
        about: nil, by: authority)
      return try TrainingSessionRow.find(id, in: pen.database)
    }
  }

  /// The sessions that a visitor opened; for an administrator all of the agency. The latest day
  /// first, 500 at most.
  public func trainingSessions(visibleTo visitor: Visitor) async throws -> [TrainingSession] {
    let viewer = visitor.person.id
    return try await database.read { database in
      let own = try TrainingSessionRow.all(
        where: "held.author = ?", [viewer.blob], in: database)
      let agency = try PersonRow.find(viewer, in: database).agency
      let isAdministrator = try Scope(database).mayAdminister(agency, by: .person(viewer))
      guard isAdministrator else {
        return try own.filter { try Scope(database).mayHold($0, by: .person(viewer)) }
      }
      guard let agency else { return try TrainingSessionRow.all(where: "true", [], in: database) }
      return try TrainingSessionRow.all(where: "held.agency = ?", [agency.blob], in: database)
    }
  }

  /// A session and who was there, by name: for whoever opened it, and administrators of its agency.
  public func sessionList(
    of id: TrainingSessionID, visibleTo visitor: Visitor
  ) async throws -> (session: TrainingSession, people: [Attendance]) {
    let viewer = visitor.person.id
    return try await database.read { database in
      let session = try Scope(database).heldSession(id, by: .person(viewer))
      return (session, try AttendanceRow.all(at: id, in: database))
    }
  }

  /// Puts somebody of the agency on the list who could not sign in; the name or the email address is
  /// as the agency has it. Gives the person.
  @discardableResult
  public func addToSession(
    _ id: TrainingSessionID, who: String, by authority: Authority
  ) async throws -> PersonID {
    try await write(concerning: .nobody) { pen in
      let session = try Scope(pen.database).heldSession(id, by: authority)
      let found = try Row.fetchAll(
        pen.database,
        sql: """
          SELECT id FROM person WHERE agency = ? AND is_active
            AND (email_key = lower(trim(?2)) OR name = trim(?2) COLLATE NOCASE) LIMIT 2
          """,
        arguments: [session.agency.blob, who])
      guard found.count == 1, let person: PersonID = try found.first?.id(0) else {
        throw RecordsError.notFound(.person)
      }
      guard person != authority.actor else { throw RecordsError.notAllowed }
      try pen.attend(session, person, isByCode: false, by: authority)
      return person
    }
  }

  /// Says for how long a person was at a session after all, with a reason; 0 for not at all. What was
  /// written down before stays in the record.
  public func correctAttendance(
    of person: PersonID, at id: TrainingSessionID, minutes: Int, reason: String,
    by authority: Authority
  ) async throws {
    try await write(concerning: .nobody) { pen in
      _ = try Scope(pen.database).heldSession(id, by: authority)
      guard person != authority.actor else { throw RecordsError.notAllowed }
      guard (0...1_440).contains(minutes) else { throw RecordsError.durationMalformed }
      let isThere = try Bool.fetchOne(
        pen.database, sql: "SELECT 1 FROM attendance WHERE session = ? AND person = ?",
        arguments: [id.blob, person.blob])
      guard isThere != nil else { throw RecordsError.notFound(.person) }
      try pen.append(
        AttendanceCorrected(
          minutes: minutes, reason: pen.sealReason(reason, inFileOf: person), session: id),
        about: person, by: authority)
    }
  }
}

extension LedgerPen {
  /// Writes down that somebody is there; nothing where it is written down already.
  func attend(
    _ session: TrainingSession, _ person: PersonID, isByCode: Bool, by authority: Authority
  ) throws {
    let before = try Bool.fetchOne(
      database, sql: "SELECT 1 FROM attendance WHERE session = ? AND person = ?",
      arguments: [session.id.blob, person.blob])
    guard before == nil else { return }
    try append(
      AttendanceRecorded(isByCode: isByCode, minutes: session.minutes, session: session.id),
      about: person, by: authority)
  }

  /// A code that no session has.
  fileprivate func freeCode() throws -> AttendanceCode {
    var code = AttendanceCode(from: random)
    while try Bool.fetchOne(
      database, sql: "SELECT 1 FROM training_session WHERE code = ? LIMIT 1",
      arguments: [code.text]) != nil
    {
      code = AttendanceCode(from: random)
    }
    return code
  }
}
