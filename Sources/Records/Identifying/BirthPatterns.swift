/// Days on which somebody was born.
enum BirthPatterns {
  /// "DOB", "date of birth" or "born", and a day within a few words.
  static func birthDate(_ tokens: TextTokens, _ index: Int) -> PassageMatch? {
    guard let after = announcement(tokens, index) else { return nil }
    let day = (after..<after + 6).lazy.compactMap { WrittenDate(tokens, $0) }.first
    return day.map { PassageMatch(index..<$0.range.upperBound) }
  }

  /// A full name, and directly after it a day that makes a child or somebody just grown up.
  static func nameWithDate(_ tokens: TextTokens, _ index: Int, year: Int) -> PassageMatch? {
    guard let name = FullName.range(in: tokens, from: index) else { return nil }
    var next = name.upperBound
    if tokens.has([",", "(", ":", "-", "–", ";"], at: next) { next += 1 }
    guard let day = WrittenDate(tokens, next), let born = day.year,
      (3...24).contains(year - born)
    else { return nil }
    return PassageMatch(name.lowerBound..<day.range.upperBound, identity: name)
  }

  private static let birth: Set = ["dob", "birthdate", "birthday", "born"]
  static let firstWords = birth.union(["date", "d"])

  /// Where the words end that say that a day of birth follows.
  private static func announcement(_ tokens: TextTokens, _ index: Int) -> Int? {
    if tokens.has(birth, at: index) { return index + 1 }
    for words in [["date", "of", "birth"], ["d", ".", "o", ".", "b"]] {
      let fits = words.enumerated().allSatisfy { tokens.has([$1], at: index + $0) }
      if fits { return index + words.count }
    }
    return nil
  }
}

/// A day as people write it: 3/4/2010, 2010-03-04, March 4, 2010, 4 March 2010. The year may be
/// missing beside a month's name.
struct WrittenDate {
  let range: Range<Int>
  /// Four digits; two are taken as of this century up to 30.
  let year: Int?

  init?(_ tokens: TextTokens, _ start: Int) {
    if let range = Self.numeric(tokens, start) {
      self.range = range
      let first = tokens[start]?.text.count == 4
      year = tokens[first ? start : start + 4]?.number.map(Self.full)
      return
    }
    let isMonthFirst = tokens.has(Self.months, at: start)
    var end = isMonthFirst ? start + 1 : start
    if isMonthFirst, tokens.has(["."], at: end) { end += 1 }
    guard let day = tokens[end]?.number, (1...31).contains(day) else { return nil }
    end += 1
    if tokens.has(["st", "nd", "rd", "th"], at: end) { end += 1 }
    if !isMonthFirst {
      if tokens.has(["of"], at: end) { end += 1 }
      guard tokens.has(Self.months, at: end) else { return nil }
      end += 1
    }
    let yearPlace = tokens.has([","], at: end) ? end + 1 : end
    if let number = tokens[yearPlace]?.number, tokens[yearPlace]?.text.count == 4 {
      year = number
      range = start..<yearPlace + 1
    } else {
      year = nil
      range = start..<end
    }
  }

  private static func numeric(_ tokens: TextTokens, _ start: Int) -> Range<Int>? {
    let range = start..<start + 5
    let numbers = [start, start + 2, start + 4].compactMap { tokens[$0] }
    guard numbers.count == 3, numbers.allSatisfy({ $0.number != nil }),
      let mark = tokens[start + 1]?.lowered, ["/", "-", "."].contains(mark),
      tokens[start + 3]?.lowered == mark, tokens.standsAlone(range)
    else { return nil }
    let lengths = numbers.map(\.text.count)
    let isYearFirst = lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2
    let isYearLast = lengths[0] <= 2 && lengths[1] <= 2 && [2, 4].contains(lengths[2])
    return isYearFirst || isYearLast ? range : nil
  }

  private static func full(_ year: Int) -> Int {
    year >= 100 ? year : year <= 30 ? 2_000 + year : 1_900 + year
  }

  private static let months: Set = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]
}
