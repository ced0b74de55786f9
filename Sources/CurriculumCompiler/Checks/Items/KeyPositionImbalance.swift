import Diagnostics

/// Over a bank, the right option stands in every place about equally often (Haladyna, Downing and
/// Rodriguez 2002, guideline 20). To learners that matters where options keep their order, in *True
/// or false.*: forms shuffle those of *Choose one.*, whose order only readers of the text see.
///
/// Pearson's chi-squared, each kind of question for itself, against keys that stand in each place
/// alike; reported where chance passes it once in a hundred banks. A bank is a quiz, and then all
/// quizzes without a finding of their own. Nothing is said where fewer than five keys are expected in
/// a place.
struct KeyPositionImbalance: CurriculumCheck {
  static let id = "key-position-imbalance"
  static let rule = "Over a bank, the right option stands in every place about equally often"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    curriculum.findingsOverBanks { keys, bank in
      isImbalanced(keys.choices) ? .imbalanced(keys.choices, in: bank) : nil
    }
      + curriculum.findingsOverBanks { keys, bank in
        isImbalanced(keys.truths) ? .oneSided(keys.truths, in: bank) : nil
      }
  }

  private func isImbalanced(_ keys: KeyPlaces) -> Bool {
    let (counts, expected) = (keys.counts, keys.expected)
    guard counts.count > 1, counts.count - 2 < Chance.chiSquaredOnePercent.count,
      expected.allSatisfy({ $0 >= Chance.leastExpected })
    else { return false }
    let bound = Chance.chiSquaredOnePercent[counts.count - 2]
    return Chance.chiSquared(counts, expected: expected) > bound
  }
}

extension Diagnostic {
  fileprivate static func imbalanced(_ keys: KeyPlaces, in bank: QuestionBank) -> Diagnostic {
    Diagnostic(
      KeyPositionImbalance.self, at: bank.range,
      message: "\(KeyPositionImbalance.rule); \(bank.name) the places have \(keys.list)",
      reason: "To those who read the file or a print of it, the place gives the answer away")
  }

  fileprivate static func oneSided(_ keys: KeyPlaces, in bank: QuestionBank) -> Diagnostic {
    let places = "\(bank.name) those of True or false have \(keys.list)"
    return Diagnostic(
      KeyPositionImbalance.self, at: bank.range,
      message: "\(KeyPositionImbalance.rule); \(places)",
      reason: "Who always picks the same one of the two passes without having learned anything")
  }
}

extension KeyPlaces {
  fileprivate var list: String { counts.map(String.init).joined(separator: ", ") }
}
