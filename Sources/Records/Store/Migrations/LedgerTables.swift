extension Migrations {
  /// The truth: entries that nothing changes, and the texts that they only commit to.
  static let ledgerTables = """
    CREATE TABLE ledger (
      sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
      recorded_ms INTEGER NOT NULL CHECK (recorded_ms >= 0),
      kind TEXT NOT NULL CHECK (length(kind) > 0 AND kind NOT GLOB '*[^a-z-]*'),
      person BLOB CHECK (length(person) = 16),
      actor BLOB CHECK (length(actor) = 16),
      payload TEXT NOT NULL CHECK (json_valid(payload)),
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32)
    ) STRICT;

    CREATE INDEX ledger_by_person ON ledger (person, sequence);

    CREATE TRIGGER ledger_refuses_update BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

    CREATE TRIGGER ledger_refuses_delete BEFORE DELETE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

    CREATE TRIGGER ledger_refuses_gaps BEFORE INSERT ON ledger
    WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM ledger)
      OR NEW.previous IS NOT coalesce(
        (SELECT digest FROM ledger ORDER BY sequence DESC LIMIT 1), zeroblob(32))
    BEGIN SELECT RAISE(ABORT, 'the ledger is a chain'); END;

    CREATE TABLE ledger_head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      sequence INTEGER NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      signature BLOB NOT NULL CHECK (length(signature) = 64)
    ) STRICT;

    CREATE TABLE private_text (
      commitment BLOB PRIMARY KEY CHECK (length(commitment) = 32),
      person BLOB CHECK (length(person) = 16),
      salt BLOB NOT NULL CHECK (length(salt) = 32),
      text TEXT NOT NULL
    ) STRICT;

    CREATE INDEX private_text_by_person ON private_text (person);

    CREATE TABLE release (
      digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
      kept_ms INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    """
}
