/// Two to four words that are written like a person's name.
enum FullName {
  /// From a first name to the last word of it. A word that opens a sentence or belongs to an office,
  /// a law or a day ends it.
  static func range(in tokens: TextTokens, from index: Int) -> Range<Int>? {
    guard isName(tokens[index]), !isInside(tokens, index) else { return nil }
    var end = index + 1
    var words = 1
    while words < 4 {
      let isHyphen = tokens.has(["-"], at: end) && tokens[end]?.isAfterSpace == false
      let next = isHyphen ? end + 1 : end
      if !isHyphen, tokens[next]?.isInitial == true {
        let afterInitial = tokens.has(["."], at: next + 1) ? next + 2 : next + 1
        guard isName(tokens[afterInitial]) else { break }
        end = afterInitial + 1
      } else {
        guard isName(tokens[next]), tokens[next]?.isAfterSpace == !isHyphen else { break }
        end = next + 1
      }
      words += 1
    }
    guard words >= 2, tokens[end].map({ !$0.isCapitalised || !$0.isAfterSpace }) ?? true else {
      return nil
    }
    return index..<end
  }

  private static func isName(_ token: TextTokens.Token?) -> Bool {
    token.map { $0.isCapitalised && !otherWords.contains($0.lowered) } ?? false
  }

  /// Whether a longer name of something else began before.
  private static func isInside(_ tokens: TextTokens, _ index: Int) -> Bool {
    guard let before = tokens[index - 1], before.kind == .word else { return false }
    return offices.contains(before.lowered) && before.isCapitalised
  }

  private static let offices: Set = [
    "act", "agency", "association", "bureau", "care", "center", "child", "children", "children's",
    "city", "code", "commission", "committee", "competency", "core", "council", "county", "court",
    "department", "district", "division", "family", "federal", "foster", "foundation", "health",
    "hospital", "hotline", "house", "human", "institute", "juvenile", "law", "lesson", "module",
    "national", "office", "ohio", "part", "pathway", "police", "program", "project", "protection",
    "protective", "public", "quiz", "safe", "school", "section", "senate", "service", "services",
    "shelter", "state", "states", "supreme", "task", "team", "title", "trafficking", "training",
    "unit", "united", "university", "victims", "youth",
  ]

  private static let otherWords = offices.union([
    "a", "about", "after", "also", "an", "and", "any", "are", "ask", "asked", "at", "because",
    "before", "both", "but", "by", "call", "called", "did", "do", "during", "each", "everyone",
    "for", "from", "had", "has", "have", "he", "her", "here", "his", "how", "however", "i", "if",
    "in", "is", "it", "its", "last", "later", "let", "may", "met", "mr", "mrs", "ms", "dr", "my",
    "never", "next", "no", "not", "now", "of", "on", "once", "one", "or", "our", "please", "said",
    "saw", "see", "she", "since", "so", "some", "spoke", "talked", "tell", "that", "the", "their",
    "then", "there", "these", "they", "this", "those", "to", "today", "told", "tomorrow", "until",
    "was", "we", "well", "what", "when", "where", "which", "while", "who", "why", "will", "with",
    "yes", "yesterday", "tonight", "take", "meet", "imagine", "suppose", "you", "your",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
  ])
}
