import Diagnostics

/// An italic line before a list of answers is one of the instructions of the language.
struct UnknownInstruction: FileCheck {
  static let id = "unknown-instruction"
  static let rule = "The italic line before a list is an instruction of the language"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section in
      section.parts.filter { $0.instruction == nil && $0.nearest(in: section.role).isEmpty }
        .map { .unknownInstruction($0, in: section.role) }
    }
  }
}

extension InstructedPart {
  /// The instructions that the author may have meant.
  func nearest(in role: Role) -> [String] {
    NearMiss.suggestions(for: line.text, in: Instruction.texts(for: role))
  }
}

extension Diagnostic {
  fileprivate static func unknownInstruction(_ part: InstructedPart, in role: Role) -> Diagnostic {
    let known = Instruction.texts(for: role).map { "*\($0)*" }
    return Diagnostic(
      UnknownInstruction.self, at: part.line.range,
      reason: "In \(role.noun) it is one of " + known.joined(separator: " "))
  }
}
