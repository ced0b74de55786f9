/// Writes diagnostics for people: what and where, the line with the place underlined, why, and
/// what to do.
public struct TextRenderer: Sendable {
  private let sources: [String: SourceText]
  private let useColor: Bool

  /// `sources` are the texts to quote from; of a file that is not among them no line is shown.
  public init(sources: [SourceText], useColor: Bool = false) {
    self.sources = Dictionary(sources.map { ($0.file, $0) }) { first, _ in first }
    self.useColor = useColor
  }

  /// All diagnostics in the order given, then how many there are; nothing when there are none.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    return diagnostics.map { render($0) + "\n" }.joined() + summary(of: diagnostics) + "\n"
  }

  /// `3 errors, 1 warning`; a severity that does not occur is not mentioned.
  public func summary(of diagnostics: [Diagnostic]) -> String {
    Diagnostic.Severity.allCases.compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }

  /// One diagnostic, each of its lines ended.
  public func render(_ diagnostic: Diagnostic) -> String {
    let style: Style = diagnostic.severity == .error ? .red : .yellow
    var lines = [
      place(diagnostic.range) + " " + styled(diagnostic.severity.rawValue + ":", style) + " "
        + styled(diagnostic.message.printable, .bold) + styled(" [\(diagnostic.id)]", .dim)
    ]
    lines += excerpt(at: diagnostic.range, style)
    if let reason = diagnostic.reason { lines.append("  why: " + reason.printable) }
    if !diagnostic.suggestions.isEmpty { lines.append("  " + question(diagnostic.suggestions)) }
    for note in diagnostic.notes {
      lines.append("  note: " + place(note.range) + " " + note.message.printable)
      lines += excerpt(at: note.range, .dim)
    }
    for fixIt in diagnostic.fixIts {
      lines.append("  fix: " + fixIt.title.printable)
      lines += changedLine(fixIt)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The line that a diagnostic is about with the place underlined, as in `render`; empty where the
  /// line is not among the sources.
  public func excerpt(of diagnostic: Diagnostic) -> String {
    excerpt(at: diagnostic.range, diagnostic.severity == .error ? .red : .yellow)
      .joined(separator: "\n")
  }

  private func place(_ range: SourceRange) -> String {
    styled("\(range.file.printable):\(range.start.line):\(range.start.column):", .bold)
  }

  private func question(_ suggestions: [String]) -> String {
    let names = suggestions.map { "`\($0.printable)`" }
    let list = names.dropLast().joined(separator: ", ")
    return "did you mean " + (list.isEmpty ? "" : list + " or ") + (names.last ?? "") + "?"
  }

  private func excerpt(at range: SourceRange, _ style: Style) -> [String] {
    guard let source = sources[range.file],
      let piece = LinePiece(of: source, line: range.start.line, around: range.start.column)
    else { return [] }
    let excerpt = Excerpt(piece, range)
    let number = margin(String(range.start.line))
    return [
      styled(number, .dim) + excerpt.text, styled(margin(""), .dim) + styled(excerpt.carets, style),
    ]
  }

  /// The line as the change would leave it, where the change is within one line.
  private func changedLine(_ fixIt: FixIt) -> [String] {
    let (start, end) = (fixIt.range.start, fixIt.range.end)
    guard let source = sources[fixIt.range.file],
      let piece = LinePiece(of: source, line: start.line, around: start.column),
      start.line == end.line, !fixIt.replacement.contains(where: \.isNewline)
    else { return [] }
    let changed = piece.replacing(
      columns: start.column..<max(start.column, end.column), with: fixIt.replacement)
    let place = SourceRange(file: fixIt.range.file, start: start, end: start)
    let excerpt = Excerpt(piece, showing: changed[...], place)
    return [styled(margin("+"), .green) + excerpt.text]
  }

  private func margin(_ text: String) -> String {
    String(repeating: " ", count: max(0, 6 - text.count)) + text + " | "
  }

  private func styled(_ text: String, _ style: Style) -> String {
    useColor && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The terminal's codes (ECMA-48, SGR) for how a piece of a message looks.
  private enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case green = "32"
    case yellow = "1;33"
  }
}
