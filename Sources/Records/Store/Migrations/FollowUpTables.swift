extension Migrations {
  /// How well people still knew what they had learned, whenever they were asked. A row of a quiz
  /// counts once its attempt is passed.
  static let followUpTables = """
    CREATE TABLE follow_up (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      person BLOB NOT NULL REFERENCES person (id),
      quiz TEXT NOT NULL,
      answered_ms INTEGER NOT NULL,
      sequence INTEGER NOT NULL UNIQUE
    ) STRICT;

    CREATE INDEX follow_up_by_person ON follow_up (person, sequence);

    CREATE TABLE recall (
      sequence INTEGER NOT NULL,
      objective TEXT NOT NULL,
      person BLOB NOT NULL REFERENCES person (id),
      quiz TEXT NOT NULL,
      occasion TEXT NOT NULL CHECK (occasion IN ('quiz', 'followUp')),
      rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
      asked_ms INTEGER NOT NULL,
      PRIMARY KEY (sequence, objective)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX recall_by_person ON recall (person, sequence);
    """
}
