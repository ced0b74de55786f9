import Diagnostics

/// A file is saved in UTF-8, the encoding that every editor knows.
enum NotUTF8: DiagnosticKind {
  static let id = "not-utf8"
  static let rule = "A file is text in UTF-8"

  /// At the first character that could not be read; it stands as U+FFFD in `source`.
  static func diagnostic(in source: SourceText) -> Diagnostic {
    for (number, line) in source.lines.enumerated() {
      let scalars = line.unicodeScalars.enumerated()
      guard let (offset, _) = scalars.first(where: { $1 == "\u{FFFD}" }) else { continue }
      return Diagnostic(
        Self.self,
        at: SourceRange(
          file: source.file, start: SourcePosition(line: number + 1, column: offset + 1),
          end: SourcePosition(line: number + 1, column: offset + 2)))
    }
    return Diagnostic(Self.self, at: SourceRange(startOf: source.file))
  }
}
