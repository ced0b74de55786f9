import CommonMark
import Diagnostics

/// Every prompt has one match, nested under it; matches that belong to nothing stand under
/// *No match*.
struct UnbalancedMatching: FileCheck {
  static let id = "unbalanced-matching"
  static let rule = "Every prompt has one match, nested under it"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).filter { $0.task?.instruction == .match }.flatMap { section in
      section.answers.compactMap { answer -> Diagnostic? in
        let count = answer.nested?.items.count ?? 0
        guard answer.isNoMatch ? count == 0 : count != 1 else { return nil }
        return .unbalanced(answer, count)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unbalanced(_ answer: AnswerSyntax, _ count: Int) -> Diagnostic {
    Diagnostic(
      UnbalancedMatching.self, at: answer.contentRange,
      message: "\(UnbalancedMatching.rule); this one has \(count == 0 ? "none" : "\(count)")",
      reason: "Matches that belong to nothing stand under *No match*")
  }
}
