import Diagnostics

/// Over a bank, the right option stands in every place about equally often.
///
/// Pearson's chi-squared over the questions of *Choose one.* in a quiz, each expected to have its key
/// in each of its places alike; reported where chance passes it once in a hundred banks. Nothing is
/// said where fewer than five keys are expected in a place.
struct KeyPositionImbalance: FileCheck {
  static let id = "key-position-imbalance"
  static let rule = "Over a quiz, the right option stands in every place about equally often"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    guard file.kind == .quiz, let root = file.root else { return [] }
    let bank = file.sections.compactMap(\.keyedOptions)
    let places = bank.map(\.options.count).max() ?? 0
    guard places > 1, places - 2 < Chance.chiSquaredOnePercent.count else { return [] }
    var counts = [Int](repeating: 0, count: places)
    var expected = [Double](repeating: 0, count: places)
    for (options, key) in bank {
      counts[key] += 1
      for place in options.indices { expected[place] += 1 / Double(options.count) }
    }
    guard expected.allSatisfy({ $0 >= Chance.leastExpected }),
      Chance.chiSquared(counts, expected: expected) > Chance.chiSquaredOnePercent[places - 2]
    else { return [] }
    return [.imbalanced(counts, at: root.nameRange)]
  }
}

extension Diagnostic {
  fileprivate static func imbalanced(_ counts: [Int], at range: SourceRange) -> Diagnostic {
    let list = counts.map(String.init).joined(separator: ", ")
    return Diagnostic(
      KeyPositionImbalance.self, at: range,
      message: "\(KeyPositionImbalance.rule); here the places have \(list)",
      reason: "On paper, and to those who read the file, the place gives the answer away")
  }
}
