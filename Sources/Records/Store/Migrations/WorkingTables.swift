extension Migrations {
  /// What is not evidence: sign-in, reading marks, and attempts that are still open.
  static let workingTables = """
    CREATE TABLE credential (
      person BLOB PRIMARY KEY REFERENCES person (id),
      verifier TEXT NOT NULL,
      set_ms INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE invitation (
      token BLOB PRIMARY KEY CHECK (length(token) = 32),
      person BLOB UNIQUE REFERENCES person (id),
      expires_ms INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE session (
      token BLOB PRIMARY KEY CHECK (length(token) = 32),
      person BLOB NOT NULL REFERENCES person (id),
      began_ms INTEGER NOT NULL,
      seen_ms INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX session_by_person ON session (person);

    CREATE TABLE lesson_read (
      person BLOB NOT NULL REFERENCES person (id),
      lesson TEXT NOT NULL,
      read_ms INTEGER NOT NULL,
      PRIMARY KEY (person, lesson)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE notice_acknowledged (
      person BLOB NOT NULL REFERENCES person (id),
      notice TEXT NOT NULL,
      acknowledged_ms INTEGER NOT NULL,
      PRIMARY KEY (person, notice)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE open_attempt (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      person BLOB NOT NULL REFERENCES person (id),
      quiz TEXT NOT NULL,
      module TEXT NOT NULL,
      module_revision INTEGER NOT NULL,
      release TEXT NOT NULL REFERENCES release (digest),
      form TEXT NOT NULL CHECK (json_valid(form)),
      started_ms INTEGER NOT NULL,
      UNIQUE (person, quiz)
    ) STRICT;

    CREATE TABLE open_answer (
      attempt BLOB NOT NULL REFERENCES open_attempt (id) ON DELETE CASCADE,
      question TEXT NOT NULL,
      answer TEXT CHECK (answer IS NULL OR json_valid(answer)),
      given_ms INTEGER,
      PRIMARY KEY (attempt, question)
    ) STRICT, WITHOUT ROWID;
    """
}
