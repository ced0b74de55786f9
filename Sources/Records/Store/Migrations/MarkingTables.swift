extension Migrations {
  /// What people still have to do about an attempt that was handed in: follows from the ledger.
  static let markingTables = """
    CREATE TABLE paragraph (
      attempt BLOB NOT NULL REFERENCES attempt (id),
      question TEXT NOT NULL,
      rows TEXT CHECK (rows NOT GLOB '*[^01]*'),
      note BLOB CHECK (length(note) = 32),
      author BLOB CHECK (length(author) = 16),
      marked_ms INTEGER,
      sequence INTEGER UNIQUE,
      PRIMARY KEY (attempt, question),
      CHECK ((rows IS NULL) = (sequence IS NULL) AND (rows IS NULL) = (marked_ms IS NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX paragraph_waiting ON paragraph (attempt) WHERE rows IS NULL;

    CREATE TABLE unsafe_answer (
      attempt BLOB NOT NULL REFERENCES attempt (id),
      question TEXT NOT NULL,
      PRIMARY KEY (attempt, question)
    ) STRICT, WITHOUT ROWID;
    """
}
