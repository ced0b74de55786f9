import Rendering

/// A standing or verdict: a word, with a mark and a colour that say the same.
enum StatusLabel {
  static func notStarted(_ word: String) -> HTML { label("not-started", word) }
  static func underWay(_ word: String) -> HTML { label("under-way", word) }
  static func met(_ word: String) -> HTML { label("met", word) }
  static func due(_ word: String) -> HTML { label("due", word) }
  static func lapsed(_ word: String) -> HTML { label("lapsed", word) }
  static func right(_ word: String) -> HTML { label("right", word) }
  static func partly(_ word: String) -> HTML { label("partly", word) }
  static func wrong(_ word: String) -> HTML { label("wrong", word) }
  static func unsafe(_ word: String) -> HTML { label("unsafe", word) }

  private static func label(_ kind: StaticString, _ word: String) -> HTML {
    "<span class=\"status \(HTML(markup: kind))\">\(word)</span>"
  }
}
