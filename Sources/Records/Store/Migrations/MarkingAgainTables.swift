extension Migrations {
  /// Every mark of a paragraph, where it may be marked by two people, and again.
  static let markingAgainTables = """
    CREATE TABLE paragraph_mark (
      sequence INTEGER PRIMARY KEY,
      attempt BLOB NOT NULL REFERENCES attempt (id),
      question TEXT NOT NULL,
      step TEXT,
      rows TEXT NOT NULL CHECK (rows NOT GLOB '*[^01]*'),
      note BLOB CHECK (length(note) = 32),
      reason BLOB CHECK (length(reason) = 32),
      author BLOB CHECK (length(author) = 16),
      marked_ms INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX paragraph_mark_of ON paragraph_mark (attempt, question);

    INSERT INTO paragraph_mark (sequence, attempt, question, rows, note, author, marked_ms)
    SELECT sequence, attempt, question, rows, note, author, marked_ms FROM paragraph
    WHERE rows IS NOT NULL;

    ALTER TABLE paragraph ADD COLUMN since INTEGER;
    UPDATE paragraph SET since = sequence;
    """
}
