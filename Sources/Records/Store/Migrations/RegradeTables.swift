extension Migrations {
  /// What other keys made of attempts; `is_opening` where an attempt counts only since then.
  static let regradeTables = """
    CREATE TABLE regrade (
      sequence INTEGER PRIMARY KEY,
      attempt BLOB NOT NULL REFERENCES attempt (id),
      person BLOB NOT NULL REFERENCES person (id),
      release TEXT NOT NULL CHECK (length(release) = 64),
      points_before INTEGER NOT NULL,
      was_passed INTEGER NOT NULL CHECK (was_passed IN (0, 1)),
      points INTEGER NOT NULL,
      is_passed INTEGER NOT NULL CHECK (is_passed IN (0, 1)),
      is_opening INTEGER NOT NULL CHECK (is_opening IN (0, 1)),
      questions TEXT NOT NULL CHECK (json_valid(questions)),
      reason BLOB NOT NULL CHECK (length(reason) = 32),
      author BLOB CHECK (length(author) = 16),
      recorded_ms INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX regrade_by_attempt ON regrade (attempt, sequence);
    CREATE INDEX regrade_by_person ON regrade (person);
    CREATE INDEX attempt_by_quiz ON attempt (quiz, sequence);
    """
}
