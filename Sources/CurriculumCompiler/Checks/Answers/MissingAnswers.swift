import Diagnostics

/// An instruction is followed by the list that it speaks of; a scenario by its scenes, a pool by
/// its questions.
struct MissingAnswers: FileCheck {
  static let id = "missing-answers"
  static let rule = "An instruction is followed by what it speaks of"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section in
      section.parts.compactMap { part -> Diagnostic? in
        guard let missing = Self.missing(after: part, in: section) else { return nil }
        return .missingAnswers(after: part.line, missing)
      }
    }
  }

  private static func missing(after part: InstructedPart, in section: Section) -> String? {
    switch part.instruction {
    case .scenario?: section.sections.isEmpty ? "its scenes" : nil
    case .draw?: section.sections.isEmpty ? "its questions" : nil
    case .paragraph?: section.part(.lookFor) == nil ? "*Look for:* and a list" : nil
    case .end?, nil: nil
    default: part.list == nil ? "a list" : nil
    }
  }
}

extension Diagnostic {
  fileprivate static func missingAnswers(after line: Spelled, _ missing: String) -> Diagnostic {
    Diagnostic(
      MissingAnswers.self, at: line.range, message: "\(MissingAnswers.rule); here, \(missing)")
  }
}
