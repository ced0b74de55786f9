import GRDB

extension Scope {
  /// Of a paragraph that waits, after so many readings, one of which may be the marker's own.
  func turn(
    of marker: PersonID?, after readings: Int, readsOwn: Bool, aboutWorkOf person: PersonID
  ) throws -> MarkingTurn {
    switch (readings, readsOwn) {
    case (0, _): .first
    case (1, false): .second
    case (1, true): try hasAnotherMarker(of: person, beside: marker) ? .done : .alone
    default: .settle
    }
  }

  /// Whether somebody else is there to mark what a person wrote: an active supervisor of a team of
  /// the person's, or a supervisor who is an administrator of the person's agency.
  func hasAnotherMarker(of person: PersonID, beside marker: PersonID?) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(
        sql: """
          WITH other AS (
            SELECT own.person FROM team_member AS theirs
            JOIN team_member AS own ON own.team = theirs.team AND own.part = 'supervisor'
            WHERE theirs.person = :person AND theirs.part = 'member'
            UNION ALL
            SELECT colleague.id FROM person AS learner
            JOIN person AS colleague ON colleague.agency = learner.agency
            JOIN person_role AS role
              ON role.person = colleague.id AND role.role = 'administrator'
            WHERE learner.id = :person)
          SELECT EXISTS (
            SELECT 1 FROM other CROSS JOIN person ON person.id = other.person AND person.is_active
            JOIN person_role AS role ON role.person = person.id AND role.role = 'supervisor'
            WHERE person.id <> :person AND person.id IS NOT :marker)
          """),
      arguments: ["person": person.blob, "marker": marker?.blob]) ?? false
  }
}
