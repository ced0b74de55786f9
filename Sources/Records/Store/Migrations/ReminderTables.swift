extension Migrations {
  /// What the site wrote to people, and where their calendars ask. A line stands by itself, so that
  /// whom it names can be erased from a letter to somebody else.
  static let reminderTables = """
    CREATE TABLE reminder (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      person BLOB NOT NULL REFERENCES person (id),
      day TEXT NOT NULL,
      subject TEXT NOT NULL,
      opening TEXT NOT NULL,
      closing TEXT NOT NULL,
      written_ms INTEGER NOT NULL,
      mail TEXT NOT NULL CHECK (mail IN ('kept', 'sent', 'failed')),
      UNIQUE (person, day)
    ) STRICT;

    CREATE INDEX reminder_by_moment ON reminder (written_ms);

    CREATE TABLE reminder_line (
      reminder BLOB NOT NULL REFERENCES reminder (id) ON DELETE CASCADE,
      person BLOB NOT NULL REFERENCES person (id),
      thing TEXT NOT NULL,
      stage INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (reminder, person, thing)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX reminder_line_by_person ON reminder_line (person, thing);

    CREATE TABLE calendar_link (
      person BLOB PRIMARY KEY REFERENCES person (id),
      token BLOB NOT NULL UNIQUE CHECK (length(token) = 32),
      made_ms INTEGER NOT NULL
    ) STRICT;
    """
}
