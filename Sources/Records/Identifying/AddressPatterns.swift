/// Where somebody lives or stays.
enum AddressPatterns {
  /// 218 North Elm Street, 40 W. 5th Ave; P.O. Box 411.
  static func address(_ tokens: TextTokens, _ index: Int) -> PassageMatch? {
    box(tokens, index) ?? street(tokens, index)
  }

  private static func box(_ tokens: TextTokens, _ index: Int) -> PassageMatch? {
    var next = index
    for letter in ["p", "o"] {
      guard tokens.has([letter], at: next) else { return poBox(tokens, index) }
      next += tokens.has(["."], at: next + 1) ? 2 : 1
    }
    return number(tokens, index, after: next)
  }

  private static func poBox(_ tokens: TextTokens, _ index: Int) -> PassageMatch? {
    tokens.has(["po"], at: index) ? number(tokens, index, after: index + 1) : nil
  }

  private static func number(_ tokens: TextTokens, _ start: Int, after box: Int) -> PassageMatch? {
    tokens.has(["box"], at: box) && tokens[box + 1]?.kind == .digits
      ? PassageMatch(start..<box + 2) : nil
  }

  private static func street(_ tokens: TextTokens, _ index: Int) -> PassageMatch? {
    guard let house = tokens[index], house.kind == .digits, house.text.count <= 6,
      house.isAfterSpace || tokens[index - 1]?.lowered == "(",
      !tokens.has(counted, at: index - 1)
    else { return nil }
    var next = index + 1
    var names = 0
    while names <= 4, let token = tokens[next], token.isAfterSpace, token.kind != .mark {
      if names > 0, isEnd(token, tokens[next - 1], names: names) {
        return PassageMatch(index..<next + 1)
      }
      if token.kind == .digits {
        guard tokens.has(["st", "nd", "rd", "th"], at: next + 1),
          tokens[next + 1]?.isAfterSpace == false
        else { return nil }
        next += 2
      } else {
        guard token.isCapitalised || token.isInitial || isLowerEnd(tokens, next + 1, names) else {
          return nil
        }
        next += token.isInitial && tokens.has(["."], at: next + 1) ? 2 : 1
      }
      names += 1
    }
    return nil
  }

  private static func isEnd(
    _ token: TextTokens.Token, _ before: TextTokens.Token?, names: Int
  ) -> Bool {
    guard streets.contains(token.lowered) || (names > 0 && doubtful.contains(token.lowered)) else {
      return false
    }
    guard token.isCapitalised || streets.contains(token.lowered) else { return false }
    return !(doubtful.contains(token.lowered) && notStreets.contains(before?.lowered ?? ""))
  }

  /// "24 elm street" in small letters: one name, and a word that is nothing else.
  private static func isLowerEnd(_ tokens: TextTokens, _ index: Int, _ names: Int) -> Bool {
    names == 0 && tokens.has(["street", "avenue", "boulevard"], at: index)
      && tokens[index - 1]?.lowered.count ?? 0 >= 3
  }

  private static let streets: Set = [
    "street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "lane", "ln", "parkway",
    "pkwy", "highway", "hwy",
  ]
  /// Streets whose word is often another thing.
  private static let doubtful: Set = [
    "drive", "dr", "court", "ct", "way", "place", "pl", "circle", "cir", "trail", "terrace",
  ]
  private static let notStreets: Set = [
    "family", "juvenile", "district", "supreme", "superior", "dependency", "drug", "tribal",
    "federal", "municipal", "county", "common", "safe", "right", "food", "healing", "talking",
  ]
  /// What is counted in the curriculum and in the law.
  private static let counted: Set = [
    "module", "lesson", "section", "chapter", "title", "unit", "part", "question", "step", "page",
    "grade", "phase", "tier", "level", "skill", "competency", "principle", "scene", "room", "item",
  ]
}
