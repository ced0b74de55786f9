import Diagnostics

/// An instruction is written exactly as the language has it: `*Choose one*` without its full stop
/// is only italics.
struct NearlyRightInstruction: FileCheck {
  static let id = "nearly-right-instruction"
  static let rule = "An instruction is written exactly, with its capital and its full stop or colon"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section in
      section.parts.compactMap { part -> Diagnostic? in
        guard part.instruction == nil else { return nil }
        let near = part.nearest(in: section.role)
        return near.isEmpty ? nil : .nearlyRight(part.line, near: near)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func nearlyRight(_ line: Spelled, near: [String]) -> Diagnostic {
    Diagnostic(
      NearlyRightInstruction.self, at: line.range, suggestions: near.map { "*\($0)*" },
      fixIts: near.prefix(1).map {
        FixIt("Write *\($0)*", replacing: line.range, with: "*\($0)*")
      })
  }
}
