/// What this project's JSON keeps within, written or read.
enum JSONLimits {
  /// The whole numbers that a double carries exactly, and so RFC 8785: ±(2^53 − 1).
  static let integers = -9_007_199_254_740_991...9_007_199_254_740_991

  /// How many arrays and objects may stand inside each other. A curriculum needs about 60; much
  /// more could use up a thread's stack, since values are read and written recursively.
  static let depth = 512
}
