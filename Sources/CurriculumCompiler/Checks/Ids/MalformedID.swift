import CurriculumModel
import Diagnostics

/// An id is lower-case words and digits joined by `-`, with `.` between levels.
struct MalformedID: FileCheck {
  static let id = "malformed-id"
  static let rule = "An id is lower-case words joined by -, with . between levels"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section -> [Diagnostic] in
      let passages = section.role == .lesson ? section.passages : []
      return ([section.heading] + section.objectives + passages).compactMap(\.id)
        .filter { !Self.isWellFormed($0.text) }.map { .malformedID($0) }
    }
  }

  /// The `/` of the model joins ids; authors do not write it.
  static func isWellFormed(_ id: String) -> Bool {
    Identifier<Thing>(id) != nil && !id.contains("/")
  }
}

extension Diagnostic {
  fileprivate static func malformedID(_ id: Spelled) -> Diagnostic {
    let levels = id.text.split(separator: ".").map { Slug.make(from: String($0)) }
    let better = levels.joined(separator: ".")
    return Diagnostic(
      MalformedID.self, at: id.range,
      fixIts: better.isEmpty ? [] : [FixIt("Write \(better)", replacing: id.range, with: better)])
  }
}
