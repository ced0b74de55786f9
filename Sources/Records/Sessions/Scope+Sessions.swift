import GRDB

extension Scope {
  /// Whether somebody may hold sessions for an agency: its trainers, supervisors and administrators.
  func mayHoldSessions(in agency: AgencyID, by authority: Authority) throws -> Bool {
    guard let viewer = authority.actor else { return true }
    return try mayAdminister(agency, by: authority)
      || Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM person JOIN person_role AS role ON role.person = person.id
            WHERE person.id = ? AND person.is_active AND person.agency = ?
              AND role.role IN ('trainer', 'supervisor'))
          """,
        arguments: [viewer.blob, agency.blob]) ?? false
  }

  /// Whether somebody may see a session's list and write in it: whoever opened it, and the
  /// administrators of its agency. It shows names of people whom a supervisor does not see elsewhere,
  /// but who were in the same room.
  func mayHold(_ session: TrainingSession, by authority: Authority) throws -> Bool {
    if try mayAdminister(session.agency, by: authority) { return true }
    return try authority.actor == session.mark.author.id
      && mayHoldSessions(in: session.agency, by: authority)
  }

  /// Refuses in the same way whether the session is hidden or does not exist.
  func heldSession(
    _ id: TrainingSessionID, by authority: Authority
  ) throws -> TrainingSession {
    let session = try TrainingSessionRow.find(id, in: database)
    guard try mayHold(session, by: authority) else { throw RecordsError.notFound(.session) }
    return session
  }
}
