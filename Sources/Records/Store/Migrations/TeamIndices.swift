extension Migrations {
  /// What the pages of a large team are read by. A person's rows of `attempt` lie scattered over the
  /// table; in these indices they lie side by side, with all that is asked of them.
  static let teamIndices = """
    CREATE INDEX attempt_of_person ON attempt (
      person, sequence, quiz, is_passed, submitted_ms, module, module_revision, id);
    DROP INDEX attempt_by_person;

    CREATE INDEX observation_of_person ON observation (
      person, sequence, recorded_ms, skill, level, seen_on, id);
    DROP INDEX observation_by_person;

    CREATE INDEX countersignature_of_person ON countersignature (
      person, sequence, recorded_ms, observation);
    DROP INDEX countersignature_by_person;

    CREATE INDEX debrief_by_attempt ON debrief (attempt, question);
    CREATE INDEX lesson_read_by_moment ON lesson_read (person, read_ms);
    """
}
