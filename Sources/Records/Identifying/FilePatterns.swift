/// Numbers under which an office keeps a person's file.
enum FilePatterns {
  /// 123-45-6789 in its groups of three, two and four, or digits after its name.
  static func socialSecurity(_ tokens: TextTokens, _ index: Int) -> PassageMatch? {
    if tokens.has(["ssn"], at: index) { return announced(tokens, index, from: index + 1) }
    if tokens.has(["social"], at: index), tokens.has(["security"], at: index + 1) {
      return announced(tokens, index, from: index + 2)
    }
    var end = index
    for (place, length) in [3, 2, 4].enumerated() {
      if place > 0, tokens.has(["-", "–"], at: end) { end += 1 }
      guard let token = tokens[end], token.kind == .digits, token.text.count == length else {
        return nil
      }
      end += 1
    }
    return tokens.standsAlone(index..<end) ? PassageMatch(index..<end) : nil
  }

  /// At least four digits, a few words on.
  private static func announced(_ tokens: TextTokens, _ start: Int, from: Int) -> PassageMatch? {
    let digits = (from..<from + 5).first { tokens[$0]?.kind == .digits }
    guard let digits else { return nil }
    let range = tokens.glued(from: digits)
    let count = range.reduce(0) {
      $0 + (tokens[$1]?.kind == .digits ? tokens[$1]?.text.count ?? 0 : 0)
    }
    return count >= 4 ? PassageMatch(start..<range.upperBound) : nil
  }

  /// A word for a file and what looks like its number; or the number of a juvenile court or of an
  /// immigrant's file by its own shape.
  static func caseNumber(_ tokens: TextTokens, _ index: Int) -> PassageMatch? {
    if let range = speakingNumber(tokens, index) { return PassageMatch(range) }
    guard tokens.has(files, at: index), !tokens.has(published, at: index - 1) else { return nil }
    var next = index + 1
    var isAnnounced = false
    while next - index <= 5, tokens.has(between, at: next) {
      isAnnounced = isAnnounced || tokens.has(announcing, at: next)
      next += 1
    }
    guard let first = tokens[next], first.isAfterSpace || isAnnounced else { return nil }
    let range = tokens.glued(from: next)
    let shape = NumberShape(tokens, range)
    guard !shape.isDay, !shape.isYears else { return nil }
    let least = isAnnounced ? (shape.isMixed ? 3 : 4) : (shape.isMixed ? 4 : 5)
    return shape.digits >= least ? PassageMatch(index..<range.upperBound) : nil
  }

  private static let files: Set = [
    "case", "docket", "file", "client", "record", "chart", "intake", "incident", "referral",
    "report", "complaint", "petition", "warrant", "mrn", "cps", "medicaid", "inmate", "booking",
    "patient", "student", "passport",
  ]
  private static let courts: Set = ["jv", "juv", "jd", "dp"]
  static let firstWords = files.union(courts).union(["ssn", "social"])

  /// Reports that a library has.
  private static let published: Set = ["house", "senate", "committee", "conference", "gao"]
  private static let announcing: Set = ["number", "no", "num", "nr", "#", "id", ":"]
  private static let between = announcing.union([".", "is", "was", "under", "reference", "case"])

  private static func speakingNumber(_ tokens: TextTokens, _ index: Int) -> Range<Int>? {
    guard let first = tokens[index], first.isAfterSpace || tokens[index - 1]?.lowered == "(",
      first.kind != .mark
    else { return nil }
    let range = tokens.glued(from: index)
    let shape = NumberShape(tokens, range)
    if range.count > 1, range.contains(where: { tokens.has(courts, at: $0) }) {
      return shape.digits >= 4 ? range : nil
    }
    return first.text == "A" && shape.isMixed && (8...9).contains(shape.digits)
      && range.count <= 6 && range.dropFirst().allSatisfy({ tokens[$0]?.kind != .word })
      ? range : nil
  }
}

/// What a number is made of.
private struct NumberShape {
  let digits: Int
  /// Whether letters or hyphens stand between the digits.
  let isMixed: Bool
  /// 2026-01-31, 1/31/2026.
  let isDay: Bool
  /// 2024, or 2024-2025.
  let isYears: Bool

  init(_ tokens: TextTokens, _ range: Range<Int>) {
    let parts = range.compactMap { tokens[$0] }
    let numbers = parts.filter { $0.kind == .digits }
    digits = numbers.reduce(0) { $0 + $1.text.count }
    isMixed = digits > 0 && parts.count > 1
    let isPlain = !parts.contains { $0.kind == .word }
    isDay = isPlain && numbers.count == 3 && digits <= 8 && numbers.allSatisfy { $0.number != nil }
    isYears =
      isPlain && !numbers.isEmpty
      && numbers.allSatisfy { $0.text.count == 4 && (1900...2099).contains($0.number ?? 0) }
  }
}
