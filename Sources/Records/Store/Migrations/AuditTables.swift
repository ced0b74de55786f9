extension Migrations {
  /// What looking through a long ledger goes by, so that no page of it costs more than its lines.
  static let auditTables = """
    CREATE TABLE entry_agency (
      sequence INTEGER PRIMARY KEY,
      agency BLOB NOT NULL CHECK (length(agency) = 16),
      kind TEXT NOT NULL
    ) STRICT;

    INSERT INTO entry_agency (sequence, agency, kind)
    SELECT sequence, agency, kind FROM (
      SELECT ledger.sequence, ledger.kind, coalesce(
        (SELECT person.agency FROM person WHERE person.id = ledger.person),
        (SELECT agency.id FROM agency
          WHERE lower(hex(agency.id)) = json_extract(ledger.payload, '$.agency')),
        (SELECT team.agency FROM team
          WHERE lower(hex(team.id)) = json_extract(ledger.payload, '$.team')),
        (SELECT team.agency FROM ledger AS assigned
          JOIN team ON lower(hex(team.id)) = json_extract(assigned.payload, '$.team')
          WHERE ledger.kind = 'assignment-withdrawn' AND assigned.kind = 'pathway-assigned'
            AND assigned.person IS NULL
            AND json_extract(assigned.payload, '$.assignment')
              = json_extract(ledger.payload, '$.assignment'))
      ) AS agency
      FROM ledger
    ) WHERE agency IS NOT NULL;

    CREATE INDEX entry_agency_by_agency ON entry_agency (agency);
    CREATE INDEX entry_agency_by_kind ON entry_agency (agency, kind);

    CREATE INDEX ledger_by_kind ON ledger (kind);
    CREATE INDEX ledger_by_actor ON ledger (actor, sequence);
    CREATE INDEX ledger_by_moment ON ledger (recorded_ms);
    """
}
