import CommonMark
import Diagnostics

/// Over a bank, the right option is not the longest one more often than chance makes it.
///
/// Counted are the questions of *Choose one.* in a quiz whose key has more characters than each other
/// option; chance is one in the number of options. Reported from 2.326 standard deviations above that
/// on, which chance passes once in a hundred banks. Below eight questions nothing is said.
struct LongestOptionIsKey: FileCheck {
  static let id = "longest-option-is-key"
  static let rule = "Over a quiz, the longest option is not the right one more often than by chance"
  static let severity = Diagnostic.Severity.warning

  private static let fewestQuestions = 8

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    guard file.kind == .quiz, let root = file.root else { return [] }
    let bank = file.sections.compactMap(\.keyedOptions)
    guard bank.count >= Self.fewestQuestions else { return [] }
    let longest = bank.count { isLongest($0.key, of: $0.options) }
    let excess = Chance.excess(
      longest, probabilities: bank.map { 1 / Double($0.options.count) })
    guard excess > Chance.onePercent else { return [] }
    return [.tooOften(longest, of: bank.count, at: root.nameRange)]
  }

  private func isLongest(_ key: Int, of options: [AnswerSyntax]) -> Bool {
    let lengths = options.map { $0.content.plainText.count }
    return lengths.indices.allSatisfy { $0 == key || lengths[$0] < lengths[key] }
  }
}

extension Diagnostic {
  fileprivate static func tooOften(_ count: Int, of all: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      LongestOptionIsKey.self, at: range,
      message: "\(LongestOptionIsKey.rule); here in \(count) of \(all) questions",
      reason: "Who picks the longest option passes without having learned anything")
  }
}
