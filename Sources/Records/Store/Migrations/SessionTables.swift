extension Migrations {
  /// Who was at which meeting, for how long, and what was put right about it: follows from the ledger.
  static let sessionTables = """
    CREATE TABLE training_session (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      agency BLOB NOT NULL REFERENCES agency (id),
      title BLOB NOT NULL CHECK (length(title) = 32),
      place BLOB CHECK (length(place) = 32),
      module TEXT,
      skill TEXT,
      held_on TEXT NOT NULL,
      minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
      code TEXT NOT NULL CHECK (length(code) = 6),
      author BLOB CHECK (length(author) = 16),
      recorded_ms INTEGER NOT NULL,
      sequence INTEGER NOT NULL UNIQUE,
      CHECK (module IS NULL OR skill IS NULL)
    ) STRICT;

    CREATE INDEX training_session_by_agency ON training_session (agency, held_on);
    CREATE INDEX training_session_by_author ON training_session (author, held_on);

    CREATE TABLE attendance (
      session BLOB NOT NULL REFERENCES training_session (id),
      person BLOB NOT NULL REFERENCES person (id),
      minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
      is_by_code INTEGER NOT NULL CHECK (is_by_code IN (0, 1)),
      author BLOB CHECK (length(author) = 16),
      recorded_ms INTEGER NOT NULL,
      sequence INTEGER NOT NULL UNIQUE,
      PRIMARY KEY (session, person)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX attendance_by_person ON attendance (person);

    CREATE TABLE attendance_correction (
      sequence INTEGER PRIMARY KEY,
      session BLOB NOT NULL,
      person BLOB NOT NULL REFERENCES person (id),
      minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
      reason BLOB NOT NULL CHECK (length(reason) = 32),
      author BLOB CHECK (length(author) = 16),
      recorded_ms INTEGER NOT NULL,
      FOREIGN KEY (session, person) REFERENCES attendance (session, person)
    ) STRICT;

    CREATE INDEX attendance_correction_by_place ON attendance_correction (session, person);
    CREATE INDEX attendance_correction_by_person ON attendance_correction (person);
    """
}
