extension Migrations {
  /// What the ledger amounts to: these tables can be emptied and filled again from it.
  static let projectionTables = """
    CREATE TABLE agency (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      name TEXT NOT NULL,
      profile TEXT
    ) STRICT;

    CREATE TABLE team (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      agency BLOB NOT NULL REFERENCES agency (id),
      name TEXT NOT NULL
    ) STRICT;

    CREATE INDEX team_by_agency ON team (agency);

    CREATE TABLE person (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      agency BLOB REFERENCES agency (id),
      name TEXT NOT NULL,
      email TEXT NOT NULL,
      email_key TEXT NOT NULL,
      is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
      added_ms INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX person_by_agency ON person (agency);
    CREATE UNIQUE INDEX person_by_email ON person (email_key) WHERE email_key <> '';

    CREATE TABLE person_role (
      person BLOB NOT NULL REFERENCES person (id),
      role TEXT NOT NULL
        CHECK (role IN ('learner', 'supervisor', 'trainer', 'administrator')),
      PRIMARY KEY (person, role)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE team_member (
      team BLOB NOT NULL REFERENCES team (id),
      person BLOB NOT NULL REFERENCES person (id),
      part TEXT NOT NULL CHECK (part IN ('member', 'supervisor')),
      PRIMARY KEY (team, person)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX team_member_by_person ON team_member (person, part);

    CREATE TABLE assignment (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      pathway TEXT NOT NULL,
      person BLOB REFERENCES person (id),
      team BLOB REFERENCES team (id),
      due TEXT,
      assigned_ms INTEGER NOT NULL,
      CHECK ((person IS NULL) <> (team IS NULL))
    ) STRICT;

    CREATE INDEX assignment_by_person ON assignment (person) WHERE person IS NOT NULL;
    CREATE INDEX assignment_by_team ON assignment (team) WHERE team IS NOT NULL;

    CREATE TABLE attempt (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      person BLOB NOT NULL REFERENCES person (id),
      quiz TEXT NOT NULL,
      module TEXT NOT NULL,
      module_revision INTEGER NOT NULL,
      submitted_ms INTEGER NOT NULL,
      points INTEGER NOT NULL,
      possible INTEGER NOT NULL,
      is_passed INTEGER NOT NULL CHECK (is_passed IN (0, 1)),
      sequence INTEGER NOT NULL UNIQUE
    ) STRICT;

    CREATE INDEX attempt_by_person ON attempt (person, sequence);

    CREATE TABLE completion_record (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      person BLOB NOT NULL REFERENCES person (id),
      pathway TEXT NOT NULL,
      release TEXT NOT NULL,
      issued_ms INTEGER NOT NULL,
      valid_until TEXT,
      file BLOB NOT NULL CHECK (length(file) = 32),
      sequence INTEGER NOT NULL UNIQUE,
      revoked_ms INTEGER
    ) STRICT;

    CREATE INDEX completion_record_by_person ON completion_record (person, sequence);
    """
}
