/// Whether a word was misspelt and is put right.
///
/// There is no dictionary: the curriculum is its own. The new word stands elsewhere in the old
/// curriculum, and the old word stands nowhere in the new one. And the two differ as slips of the
/// hand do (Damerau 1964: four in five are one of these): two neighbouring letters swapped, or one
/// letter left out, put in or mistaken. A change at the beginning or the end of a word is none of
/// them: that is where `legal` and `illegal`, `trainer` and `trainee`, `report` and `reports`
/// differ.
struct SpellingFix {
  /// The words of the old curriculum and of the new one.
  let old: Set<String>
  let new: Set<String>

  func holds(for before: Word, _ after: Word) -> Bool {
    guard before.kind == .word, after.kind == .word else { return false }
    let (wrong, right) = (before.folded, after.folded)
    return Self.isSlip(Array(wrong), Array(right)) && old.contains(right) && !new.contains(wrong)
  }

  static func isSlip(_ one: [Character], _ other: [Character]) -> Bool {
    let start = zip(one, other).prefix { $0 == $1 }.count
    let end = min(
      zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count,
      min(one.count, other.count) - start)
    let (left, right) = (one[start..<one.count - end], other[start..<other.count - end])
    if left.count == 2, right.count == 2 {
      return one.count >= 3 && start >= 1 && Array(left) == right.reversed()
    }
    let isOneLetter = max(left.count, right.count) == 1
    return isOneLetter && min(one.count, other.count) >= 5 && start >= 2 && end >= 2
  }
}
