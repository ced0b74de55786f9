extension Migrations {
  /// What an agency decided about texts that look like a real child.
  static let textRuleColumn = """
    ALTER TABLE agency ADD COLUMN text_rule TEXT NOT NULL DEFAULT 'ask'
      CHECK (text_rule IN ('ask', 'refuse'));
    """
}
