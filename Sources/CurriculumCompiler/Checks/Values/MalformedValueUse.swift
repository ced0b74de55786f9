import Diagnostics

/// Two braces on each side, and nothing but an id between them: `{{report.line}}`.
struct MalformedValueUse: LinkedFileCheck {
  static let id = "malformed-value-use"
  static let rule = "Between {{ and }} stands the id of an agency value, and nothing else"

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.syntax.mentions.values.filter { !MalformedID.isWellFormed($0.id) }.map {
      .malformed($0, known: file.directory.ids(.value))
    }
  }
}

extension Diagnostic {
  fileprivate static func malformed(_ use: ValueUse, known: [String]) -> Diagnostic {
    let meant = use.id.trimmingSpace.lowercased()
    let fixIts =
      known.contains(meant)
      ? [FixIt("Write {{\(meant)}}", replacing: use.range, with: "{{\(meant)}}")] : []
    return Diagnostic(
      MalformedValueUse.self, at: use.range,
      suggestions: NearMiss.suggestions(for: meant, in: known), fixIts: fixIts)
  }
}
