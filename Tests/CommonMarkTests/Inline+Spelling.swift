import CommonMark

extension MarkdownInline {
  /// Whether a text is how an author can write this inline, in quotes and lists too.
  func isSpelled(by text: String) -> Bool {
    switch kind {
    case .text(let string): text == string || unescaped(text) == string || text.contains(/&#?\w+;/)
    case .emphasis: text.isBetween("*", "*") || text.isBetween("_", "_")
    case .strong: text.isBetween("**", "**") || text.isBetween("__", "__")
    case .code(let literal):
      text.isBetween("`", "`")
        && text.withoutIndentation.replacing("\n", with: " ").replacing("\\|", with: "|")
          .dropFirst().dropLast().contains(literal)
    case .link: text.isBetween("[", "]") || text.isBetween("[", ")") || text.isBetween("<", ">")
    case .image: text.isBetween("![", "]") || text.isBetween("![", ")")
    case .html(let literal): text.withoutIndentation == literal.withoutIndentation
    case .softBreak: text == ""
    case .lineBreak: text == "" || text == "\\"
    }
  }

  private func unescaped(_ text: String) -> String {
    text.replacing(/\\([!-\/:-@\[-`{-~])/) { String($0.output.1) }.replacing("\0", with: "\u{FFFD}")
  }
}

extension String {
  /// Without what stands before the text of each line but the first.
  fileprivate var withoutIndentation: String { replacing(/\n[ \t>]*/, with: "\n") }

  fileprivate func isBetween(_ start: String, _ end: String) -> Bool {
    count >= start.count + end.count && hasPrefix(start) && hasSuffix(end)
  }
}
