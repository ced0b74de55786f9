extension Migrations {
  /// What supervisors and agencies saw and decided, which follows from the ledger; and what of it
  /// is only half written, which does not.
  static let supervisionTables = """
    CREATE TABLE observation (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      person BLOB NOT NULL REFERENCES person (id),
      skill TEXT NOT NULL,
      level TEXT NOT NULL CHECK (level IN ('seen', 'seenWithHelp', 'notYet', 'doesNotApply')),
      seen_on TEXT NOT NULL,
      place BLOB CHECK (length(place) = 32),
      note BLOB CHECK (length(note) = 32),
      reason BLOB CHECK (length(reason) = 32),
      release TEXT NOT NULL,
      author BLOB CHECK (length(author) = 16),
      recorded_ms INTEGER NOT NULL,
      sequence INTEGER NOT NULL UNIQUE
    ) STRICT;

    CREATE INDEX observation_by_person ON observation (person, sequence);

    CREATE TABLE countersignature (
      observation BLOB PRIMARY KEY REFERENCES observation (id),
      person BLOB NOT NULL REFERENCES person (id),
      author BLOB CHECK (length(author) = 16),
      recorded_ms INTEGER NOT NULL,
      sequence INTEGER NOT NULL UNIQUE
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX countersignature_by_person ON countersignature (person);

    CREATE TABLE observation_reply (
      sequence INTEGER PRIMARY KEY,
      observation BLOB NOT NULL REFERENCES observation (id),
      text BLOB NOT NULL CHECK (length(text) = 32),
      recorded_ms INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX observation_reply_by_observation ON observation_reply (observation);

    CREATE TABLE self_rating (
      sequence INTEGER PRIMARY KEY,
      person BLOB NOT NULL REFERENCES person (id),
      skill TEXT NOT NULL,
      level TEXT NOT NULL CHECK (level IN ('seen', 'seenWithHelp', 'notYet', 'doesNotApply')),
      recorded_ms INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX self_rating_by_person ON self_rating (person);

    CREATE TABLE attestation (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      agency BLOB NOT NULL REFERENCES agency (id),
      competency TEXT NOT NULL,
      document BLOB NOT NULL CHECK (length(document) = 32),
      file_digest TEXT NOT NULL CHECK (length(file_digest) = 64),
      covers BLOB NOT NULL CHECK (length(covers) = 32),
      valid_until TEXT,
      author BLOB CHECK (length(author) = 16),
      recorded_ms INTEGER NOT NULL,
      sequence INTEGER NOT NULL UNIQUE
    ) STRICT;

    CREATE INDEX attestation_by_agency ON attestation (agency, sequence);

    CREATE TABLE waiver (
      sequence INTEGER PRIMARY KEY,
      person BLOB NOT NULL REFERENCES person (id),
      competency TEXT NOT NULL,
      reason BLOB NOT NULL CHECK (length(reason) = 32),
      document BLOB CHECK (length(document) = 32),
      author BLOB CHECK (length(author) = 16),
      recorded_ms INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX waiver_by_person ON waiver (person);

    CREATE TABLE revocation (
      sequence INTEGER PRIMARY KEY,
      target INTEGER NOT NULL UNIQUE,
      person BLOB REFERENCES person (id),
      agency BLOB REFERENCES agency (id),
      reason BLOB NOT NULL CHECK (length(reason) = 32),
      author BLOB CHECK (length(author) = 16),
      recorded_ms INTEGER NOT NULL,
      CHECK ((person IS NULL) <> (agency IS NULL))
    ) STRICT;

    CREATE INDEX revocation_by_person ON revocation (person) WHERE person IS NOT NULL;
    CREATE INDEX revocation_by_agency ON revocation (agency) WHERE agency IS NOT NULL;

    CREATE TABLE attempt_release (
      sequence INTEGER PRIMARY KEY,
      person BLOB NOT NULL REFERENCES person (id),
      quiz TEXT NOT NULL,
      reason BLOB NOT NULL CHECK (length(reason) = 32),
      author BLOB CHECK (length(author) = 16),
      recorded_ms INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX attempt_release_by_person ON attempt_release (person, quiz);

    CREATE TABLE debrief (
      sequence INTEGER PRIMARY KEY,
      person BLOB NOT NULL REFERENCES person (id),
      attempt BLOB NOT NULL REFERENCES attempt (id),
      question TEXT NOT NULL,
      note BLOB NOT NULL CHECK (length(note) = 32),
      author BLOB CHECK (length(author) = 16),
      recorded_ms INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX debrief_by_person ON debrief (person);

    CREATE TABLE observation_draft (
      author BLOB NOT NULL REFERENCES person (id),
      person BLOB NOT NULL REFERENCES person (id),
      competency TEXT NOT NULL,
      fields TEXT NOT NULL CHECK (json_valid(fields)),
      saved_ms INTEGER NOT NULL,
      PRIMARY KEY (author, person, competency)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX observation_draft_by_person ON observation_draft (person);
    """
}
