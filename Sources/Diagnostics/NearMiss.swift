/// What an author may have meant by a word that nothing is called.
public enum NearMiss {
  /// At most three of `candidates`, the nearest first, equally near ones in order.
  ///
  /// Near is what needs few typing slips (one in three characters), lacks the part before a dot, or
  /// begins the same way; upper and lower case are the same.
  public static func suggestions(
    for text: String, in candidates: some Sequence<String>
  ) -> [String] {
    let written = Array(text.lowercased().unicodeScalars)
    guard !written.isEmpty else { return [] }
    let near = Set(candidates).compactMap { candidate -> (distance: Int, text: String)? in
      let scalars = Array(candidate.lowercased().unicodeScalars)
      if candidate == text { return nil }
      if scalars.suffix(written.count + 1) == ["."] + written { return (1, candidate) }
      let limit = max(1, max(written.count, scalars.count) / 3)
      if abs(written.count - scalars.count) <= limit {
        let distance = slips(from: written, to: scalars)
        if distance <= limit { return (distance, candidate) }
      }
      let shorter = min(written.count, scalars.count)
      guard shorter >= 4, written.prefix(shorter) == scalars.prefix(shorter) else { return nil }
      return (limit + abs(written.count - scalars.count), candidate)
    }
    return near.sorted { ($0.distance, $0.text) < ($1.distance, $1.text) }.prefix(3).map(\.text)
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other
  /// (optimal string alignment distance).
  static func slips(from one: [Unicode.Scalar], to other: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, left) in one.enumerated() {
      var current = [row + 1]
      for (column, right) in other.enumerated() {
        let replaced = last[column] + (left == right ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left == other[column - 1], right == one[row - 1] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[other.count]
  }
}
