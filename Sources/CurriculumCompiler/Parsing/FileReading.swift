import CommonMark
import Diagnostics

/// What one file is by itself: its text, its syntax, and what reading and parsing found.
final class FileReading: Sendable {
  let file: SourceFile
  let source: SourceText
  /// `nil` where the text is beyond the bounds of what is parsed.
  let syntax: FileSyntax?
  let found: [Diagnostic]

  init(_ file: SourceFile, kind: FileKind) {
    self.file = file
    let text = String(validating: file.bytes, as: UTF8.self)
    source = SourceText(
      file: file.path, text: text ?? String(decoding: file.bytes, as: UTF8.self))
    let (document, found) = MarkdownDocument.parse(source)
    syntax = document.map { FileSyntax($0, kind: kind) }
    self.found = (text == nil ? [NotUTF8.diagnostic(in: source)] : []) + found
  }
}
