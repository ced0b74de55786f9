/// Ways to reach somebody.
enum ContactPatterns {
  /// `name@place.org`, at the name's beginning.
  static func email(_ tokens: TextTokens, _ index: Int) -> PassageMatch? {
    guard let first = tokens[index], first.isAfterSpace || tokens[index - 1]?.kind == .mark,
      first.kind != .mark
    else { return nil }
    var at = index + 1
    while let token = tokens[at], !token.isAfterSpace, token.lowered != "@" {
      guard token.kind != .mark || [".", "_", "-", "+"].contains(token.lowered) else { return nil }
      at += 1
    }
    guard let mark = tokens[at], mark.lowered == "@", !mark.isAfterSpace,
      let place = tokens[at + 1], !place.isAfterSpace, place.kind != .mark
    else { return nil }
    let end = tokens.glued(from: at + 1).upperBound
    guard (at + 1..<end).contains(where: { tokens[$0]?.lowered == "." }) else { return nil }
    return PassageMatch(index..<end)
  }

  /// (614) 555-2368, 614.555.2368, 6145552368, +1 …; seven digits only where they are said to be
  /// one. Free calls belong to organisations (NANP), and 555-0100 to 555-0199 to nobody.
  static func telephone(_ tokens: TextTokens, _ index: Int) -> PassageMatch? {
    guard let groups = groups(tokens, index) else { return nil }
    let shape = groups.digits.map(\.count)
    guard tokens.standsAlone(groups.range) else { return nil }
    let digits = groups.digits.joined()
    if groups.isInternational, !digits.hasPrefix("1") {
      return (9...15).contains(digits.count) ? PassageMatch(groups.range) : nil
    }
    let local = digits.count == 11 && digits.hasPrefix("1") ? String(digits.dropFirst()) : digits
    let isWhole = [[3, 3, 4], [1, 3, 3, 4], [10], [11], [3, 7]].contains(shape)
    if isWhole, local.count == 10 {
      return freeCalls.contains(String(local.prefix(3))) || isFiction(local.dropFirst(3))
        ? nil : PassageMatch(groups.range)
    }
    guard shape == [3, 4], groups.hasMarks, !isFiction(local[...]),
      (1...4).contains(where: { tokens.has(announcing, at: index - $0) })
    else { return nil }
    return PassageMatch(groups.range)
  }

  private static let freeCalls: Set = ["800", "833", "844", "855", "866", "877", "888"]
  private static let announcing: Set = [
    "call", "called", "phone", "cell", "tel", "telephone", "text", "texted", "mobile", "number",
  ]

  private static func isFiction(_ local: Substring) -> Bool { local.hasPrefix("55501") }

  private struct Groups {
    let range: Range<Int>
    let digits: [String]
    let isInternational: Bool
    let hasMarks: Bool
  }

  /// Runs of digits in brackets, or parted by one mark or space.
  private static func groups(_ tokens: TextTokens, _ start: Int) -> Groups? {
    let isInternational = tokens.has(["+"], at: start)
    var index = isInternational ? start + 1 : start
    if tokens.has(["("], at: index) { index += 1 }
    var digits: [String] = []
    var hasMarks = false
    var end = index
    while let token = tokens[index], token.kind == .digits {
      digits.append(String(token.text))
      index += 1
      end = index
      let marks: Set = [")", "(", "-", "–", "."]
      while tokens.has(marks, at: index), tokens[index + 1] != nil {
        hasMarks = true
        index += 1
      }
      if !isInternational, [[3, 3, 4], [1, 3, 3, 4]].contains(digits.map(\.count)) { break }
    }
    guard !digits.isEmpty else { return nil }
    return Groups(
      range: start..<end, digits: digits, isInternational: isInternational, hasMarks: hasMarks)
  }
}
