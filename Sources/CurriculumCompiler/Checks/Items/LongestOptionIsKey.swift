import CommonMark
import Diagnostics

/// Over a bank, the right option is not the longest one more often than chance makes it: the length
/// of the options gives nothing away (Haladyna, Downing and Rodriguez 2002, guideline 24).
///
/// Counted are the questions of *Choose one.* whose key has more characters than each other option;
/// chance is one in the number of options. The test is one-sided, at 1 in 100: reported from 2.326
/// standard deviations above chance on (with the correction for whole numbers). A bank is a quiz, and
/// then all quizzes without a finding of their own. Below eight questions nothing is said.
struct LongestOptionIsKey: CurriculumCheck {
  static let id = "longest-option-is-key"
  static let rule = "Over a bank, the longest option is not the right one more often than by chance"
  static let severity = Diagnostic.Severity.warning

  private static let fewestQuestions = 8

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    curriculum.findingsOverBanks { keys, bank in
      guard keys.choices.all >= Self.fewestQuestions,
        Chance.excess(keys.longest, probabilities: keys.choices.chances) > Chance.onePercent
      else { return nil }
      return .tooOften(keys, in: bank)
    }
  }
}

extension Diagnostic {
  fileprivate static func tooOften(_ keys: KeyTally, in bank: QuestionBank) -> Diagnostic {
    let count = "\(bank.name) in \(keys.longest) of \(keys.choices.all) questions"
    return Diagnostic(
      LongestOptionIsKey.self, at: bank.range,
      message: "\(LongestOptionIsKey.rule); \(count)",
      reason: "Who picks the longest option passes without having learned anything")
  }
}
