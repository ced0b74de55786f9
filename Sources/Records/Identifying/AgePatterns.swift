/// Somebody's full name and how old they are.
enum AgePatterns {
  static func nameWithAge(_ tokens: TextTokens, _ index: Int) -> PassageMatch? {
    ageAfterName(tokens, index) ?? ageBeforeName(tokens, index)
  }

  /// "Jane Roe, 15,", "Jane Roe (15)", "Jane Roe, age 15", "Jane Roe is 15 years old".
  private static func ageAfterName(_ tokens: TextTokens, _ index: Int) -> PassageMatch? {
    guard let name = FullName.range(in: tokens, from: index) else { return nil }
    var next = name.upperBound
    let isSetOff = tokens.has([",", "(", "–", "-"], at: next)
    if isSetOff { next += 1 }
    var says = false
    while tokens.has(["age", "aged", "is", "was", "turned", "who", "now", "just"], at: next) {
      says = true
      next += 1
    }
    guard isSetOff || says, let age = age(tokens, next) else { return nil }
    let isTold = tokens.has(["age", "aged"], at: next - 1)
    guard isTold || ends(tokens, age, isSetOff: isSetOff && !says) else { return nil }
    return PassageMatch(name.lowerBound..<age, identity: name)
  }

  /// "15-year-old Jane Roe", "a 15 y/o girl named Jane Roe".
  private static func ageBeforeName(_ tokens: TextTokens, _ index: Int) -> PassageMatch? {
    guard let age = age(tokens, index) else { return nil }
    var next = age
    var isYears = false
    while let token = tokens[next], next - age < 5 {
      guard
        ["year", "years", "yr", "yrs", "yo", "y", "o", "old", "-", "/", "."].contains(token.lowered)
      else { break }
      isYears = isYears || token.kind == .word
      next += 1
    }
    guard isYears else { return nil }
    for start in next..<next + 4 {
      if let name = FullName.range(in: tokens, from: start) {
        return PassageMatch(index..<name.upperBound, identity: name)
      }
      guard tokens[start]?.kind == .word || tokens.has([","], at: start) else { return nil }
    }
    return nil
  }

  /// The end of a number of years from 0 to 21, in digits or in a word.
  private static func age(_ tokens: TextTokens, _ index: Int) -> Int? {
    if tokens.has(numbers, at: index) { return index + 1 }
    guard let number = tokens[index]?.number, (0...21).contains(number) else { return nil }
    return index + 1
  }

  /// Whether the number is not the number of something else, such as minutes.
  private static func ends(_ tokens: TextTokens, _ end: Int, isSetOff: Bool) -> Bool {
    guard let next = tokens[end] else { return true }
    if tokens.has(["year", "years", "yr", "yrs", "yo", "y"], at: end) { return true }
    if next.kind == .mark {
      guard ["-", "/", ".", ":", "%"].contains(next.lowered) else { return true }
      return next.lowered == "." && tokens[end + 1]?.isAfterSpace != false
        || tokens.has(["year", "years", "yr"], at: end + 1)
    }
    return !isSetOff && ["and", "but", "now", "when", "who", "with"].contains(next.lowered)
  }

  static let firstWords = numbers

  private static let numbers: Set = [
    "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
    "seventeen", "eighteen", "nineteen",
  ]
}
