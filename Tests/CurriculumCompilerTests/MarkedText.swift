import CurriculumCompiler
import Diagnostics

/// A finding: what, and where it begins.
struct Finding: Hashable, Comparable, CustomStringConvertible {
  let id: String
  let file: String
  let position: SourcePosition

  var description: String { "\(file):\(position.line):\(position.column) \(id)" }

  static func < (one: Finding, other: Finding) -> Bool {
    (one.file, one.position, one.id) < (other.file, other.position, other.id)
  }
}

extension Compilation {
  /// Sorted by place.
  var findings: [Finding] {
    diagnostics.map { Finding(id: $0.id, file: $0.range.file, position: $0.range.start) }.sorted()
  }
}

/// A text in which `⟨missing-id⟩` stands right before the place where that is to be found, so that
/// tests keep no line numbers.
struct MarkedText {
  /// Without the marks.
  let text: String
  let findings: [Finding]

  init(_ marked: String, file: String) {
    var text = ""
    var findings: [Finding] = []
    var position = SourcePosition(line: 1, column: 1)
    var rest = marked.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "⟨", let end = rest.firstIndex(of: "⟩") {
        findings.append(Finding(id: String(rest[..<end]), file: file, position: position))
        rest = rest[rest.index(after: end)...]
        continue
      }
      text.unicodeScalars.append(scalar)
      if scalar == "\n" {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else {
        position.column += 1
      }
    }
    self.text = text
    self.findings = findings
  }
}
