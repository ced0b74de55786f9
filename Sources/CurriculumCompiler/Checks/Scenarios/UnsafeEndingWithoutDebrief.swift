import CurriculumModel
import Diagnostics

/// After `*End: unsafe.*` a text says what went wrong and what would have been better. Nobody is
/// left alone with an ending that hurt someone.
struct UnsafeEndingWithoutDebrief: FileCheck {
  static let id = "unsafe-ending-without-debrief"
  static let rule = "A text follows *End: unsafe.* and says what would have been better"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).filter(\.isScenario).flatMap(\.sections).flatMap(\.parts)
      .filter { $0.instruction == .end(.unsafe) && $0.rest.allSatisfy(\.isComment) }
      .map { .withoutDebrief(at: $0.line.range) }
  }
}

extension Diagnostic {
  fileprivate static func withoutDebrief(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      UnsafeEndingWithoutDebrief.self, at: range,
      reason: "A learner who ends there has to see why, and what to do the next time")
  }
}
