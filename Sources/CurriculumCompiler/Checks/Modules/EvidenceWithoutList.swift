import CurriculumModel
import Diagnostics

/// Who observes needs to know what to look for; who attests, what to show.
struct EvidenceWithoutList: FileCheck {
  static let id = "evidence-without-list"
  static let rule = "Observation needs a list after *Look for:*, attestation one after *Show:*"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    let skills = file.sections(.skill).filter {
      $0.needs(.observation) && $0.lacks(.lookFor)
    }
    let competencies = file.sections(.competency).filter {
      $0.needs(.attestation) && $0.lacks(.show) || $0.isObservedThroughNothing
    }
    return (skills + competencies).map { .withoutList($0) }
  }
}

extension Section {
  fileprivate func needs(_ kind: EvidenceKind) -> Bool {
    fact("Evidence")?.evidence?.contains(kind) ?? false
  }

  /// A loop, because Swift 6.3.1 stops with an error of its own (copy propagation) over a closure
  /// within the filter's.
  fileprivate var isObservedThroughNothing: Bool {
    guard needs(.observation) else { return false }
    for section in sections where section.needs(.observation) { return false }
    return true
  }

  /// Not where a line that is no instruction may be meant for it.
  fileprivate func lacks(_ instruction: Instruction) -> Bool {
    part(instruction) == nil && parts.allSatisfy { $0.instruction != nil }
  }
}

extension Diagnostic {
  fileprivate static func withoutList(_ section: Section) -> Diagnostic {
    Diagnostic(
      EvidenceWithoutList.self, at: section.fact("Evidence")?.valueRange ?? section.nameRange,
      reason: "A competency is observed through its skills, each with its own *Look for:*")
  }
}
