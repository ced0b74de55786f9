/// How many of some attempts use up what a quiz allows: all but one pre-test. Only one, for whoever
/// leaves the lessons unread would have no limit otherwise.
enum CountedAttempts {
  /// An aggregate over rows of `attempt`, each joined to its entry of `ledger`.
  static let sql = """
    count(*) - min(1, count(*) FILTER (
      WHERE coalesce(json_extract(ledger.payload, '$.isPretest'), 0)))
    """
}
