import Diagnostics

/// Whoever reads a silenced finding later has only the reason to judge it by.
struct IntendedWithoutReason: FileCheck {
  static let id = "intended-without-reason"
  static let rule = "A note that a finding is intended says why"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.intentions.filter { $0.reason.isEmpty && !$0.checks.isEmpty }
      .map { .withoutReason($0) }
  }
}

extension Diagnostic {
  fileprivate static func withoutReason(_ note: Intention) -> Diagnostic {
    Diagnostic(
      IntendedWithoutReason.self, at: note.range,
      reason: "Write <!-- Intended (\(note.checks.map(\.text).joined(separator: ", "))): why. -->")
  }
}
