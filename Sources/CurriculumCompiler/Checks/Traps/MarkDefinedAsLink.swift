import CommonMark
import Diagnostics

/// A link definition named `x` or `!` turns every mark of the file into a link.
struct MarkDefinedAsLink: FileCheck {
  static let id = "mark-defined-as-link"
  static let rule = "No link definition is named x or !"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.source.lines.enumerated().compactMap { index, line in
      guard let range = Self.label(in: line, number: index + 1, of: file.file),
        !file.mentions.code.contains(where: { $0.start <= range.start && range.end <= $0.end })
      else { return nil }
      return .definedMark(at: range)
    }
  }

  /// `x` or `!` in a line that begins with `[x]:` or `[!]:`.
  private static func label(in line: Substring, number: Int, of file: String) -> SourceRange? {
    let bytes = line.utf8
    let text = bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    guard
      text.starts(with: "[x]:".utf8) || text.starts(with: "[X]:".utf8)
        || text.starts(with: "[!]:".utf8)
    else { return nil }
    let column = bytes.count - text.count + 2
    return SourceRange(
      file: file, start: SourcePosition(line: number, column: column),
      end: SourcePosition(line: number, column: column + 1))
  }
}

extension Diagnostic {
  fileprivate static func definedMark(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      MarkDefinedAsLink.self, at: range,
      reason: "It turns every mark of that name in the file into a link",
      fixIts: [FixIt("Name it link-1", replacing: range, with: "link-1")])
  }
}
