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
          SELECT EXISTS (
            SELECT 1 FROM person AS other
            JOIN person_role AS role ON role.person = other.id AND role.role = 'supervisor'
            WHERE other.is_active AND other.id <> :person AND other.id IS NOT :marker AND (
              EXISTS (
                SELECT 1 FROM team_member AS own
                JOIN team_member AS theirs ON theirs.team = own.team AND theirs.part = 'member'
                WHERE own.person = other.id AND own.part = 'supervisor'
                  AND theirs.person = :person)
              OR EXISTS (
                SELECT 1 FROM person_role AS second
                JOIN person AS learner ON learner.id = :person
                WHERE second.person = other.id AND second.role = 'administrator'
                  AND other.agency = learner.agency)))
          """),
      arguments: ["person": person.blob, "marker": marker?.blob]) ?? false
  }
}
