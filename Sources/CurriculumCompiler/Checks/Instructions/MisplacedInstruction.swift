import CommonMark
import Diagnostics

/// An instruction stands where it says something: *Choose one.* in a question, *Staff can:* in a
/// competency, each once.
struct MisplacedInstruction: FileCheck {
  static let id = "misplaced-instruction"
  static let rule = "An instruction stands once, and where it has a meaning"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section in
      (Self.parts(of: section) + Self.lines(in: section)).map {
        Diagnostic(Self.self, at: $0.range)
      }
    }
  }

  /// Instructions of another kind of heading, or more than there may be.
  private static func parts(of section: Section) -> [Spelled] {
    var seen: [Instruction] = []
    return section.parts.compactMap { part in
      guard let instruction = part.instruction else { return nil }
      defer { seen.append(instruction) }
      return fits(instruction, in: section.role, after: seen) ? nil : part.line
    }
  }

  private static func fits(
    _ instruction: Instruction, in role: Role, after seen: [Instruction]
  ) -> Bool {
    switch (role, instruction) {
    case (.competency, .staffCan), (.competency, .show), (.skill, .lookFor):
      !seen.contains(instruction)
    case (.question, .lookFor): seen == [.paragraph]
    case (.question, .staffCan), (.question, .show), (.question, .end), (.question, .draw): false
    case (.question, _), (.pool, .draw), (.scene, .end): seen.isEmpty
    default: false
    }
  }

  /// Instructions in text where no list is looked for, and pools inside pools.
  private static func lines(in section: Section) -> [Spelled] {
    let pools = section.role != .pool ? [] : section.sections.filter { $0.role == .pool }
    let inner = pools.compactMap(\.task?.line)
    guard Instruction.texts(for: section.role).isEmpty else { return inner }
    return inner
      + section.text.compactMap(\.italicLine).filter { Instruction($0.text) != nil }
  }
}
