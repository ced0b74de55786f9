import Diagnostics

/// Lessons are Markdown: HTML would look different in each format, and could run something.
struct RawHTML: FileCheck {
  static let id = "raw-html"
  static let rule = "Text is Markdown without HTML, trainers' comments apart"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.mentions.html
      .filter { !HTMLComment.isOnlyComments($0.html) && !HTMLComment.isUnclosed($0.html) }
      .map { .rawHTML($0) }
  }
}

extension Diagnostic {
  fileprivate static func rawHTML(_ html: Mentions.HTML) -> Diagnostic {
    Diagnostic(
      RawHTML.self, at: html.range,
      reason: hint(for: html.html), fixIts: [])
  }

  /// What to write instead.
  private static func hint(for html: String) -> String {
    let name = html.lowercased().drop { $0 == "<" || $0 == "/" || $0 == " " }
      .prefix { $0.isLetter || $0.isNumber || $0 == "!" || $0 == "-" }
    return switch name {
    case "b", "strong": "Write **bold** for bold text"
    case "i", "em": "Write *italics* for italics"
    case "a": "Write [words](address) for a link"
    case "img": "Write ![what it shows](picture.svg) for an image"
    case "br": "End the line with a backslash for a line break"
    case "ul", "ol", "li": "Write a list with - or 1. at the beginning of each line"
    case "table", "tr", "td", "th": "Write a table with pipes"
    case "h1", "h2", "h3", "h4", "h5", "h6": "Write # for a heading"
    case "p", "div", "span", "font", "center": "Leave it out; the site has its own look"
    case _ where name.hasPrefix("!--"): "A comment stands in lines of its own"
    default: "If you mean the character, write \\<"
    }
  }
}
