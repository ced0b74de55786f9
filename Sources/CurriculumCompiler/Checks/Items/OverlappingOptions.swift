import Diagnostics

/// No two options of a question say the same, and no two ranges share a number.
struct OverlappingOptions: FileCheck {
  static let id = "overlapping-options"
  static let rule = "Options exclude one another"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).flatMap { section -> [Diagnostic] in
      let options = section.options.map { Self.Option(answer: $0, words: $0.plainWords) }
      return options.enumerated().compactMap { index, option in
        options[..<index].first { $0.overlaps(option) }
          .map { .overlapping(option.answer, $0.answer) }
      }
    }
  }

  private struct Option {
    let answer: AnswerSyntax
    let words: [String]

    /// Options with the very same spelling are the fault of `RepeatedAnswer`.
    func overlaps(_ other: Option) -> Bool {
      guard !words.isEmpty, !other.words.isEmpty else { return false }
      if words == other.words {
        return answer.content.plainText.lowercased()
          != other.answer.content.plainText.lowercased()
      }
      guard let left = words.range, let right = other.words.range, left.rest == right.rest else {
        return false
      }
      return left.numbers.overlaps(right.numbers)
    }
  }
}

extension [String] {
  /// `3 to 5 days` as numbers and words.
  fileprivate var range: (numbers: ClosedRange<Int>, rest: [String])? {
    let numbers = indices.filter { Int(self[$0]) != nil }
    guard numbers.count == 2, let low = Int(self[numbers[0]]), let high = Int(self[numbers[1]]),
      low <= high
    else { return nil }
    return (low...high, indices.filter { !numbers.contains($0) }.map { self[$0] })
  }
}

extension Diagnostic {
  fileprivate static func overlapping(_ one: AnswerSyntax, _ other: AnswerSyntax) -> Diagnostic {
    Diagnostic(
      OverlappingOptions.self, at: one.contentRange,
      reason: "Where two options say the same, neither can be the only right one",
      notes: [Note("it overlaps with this one", at: other.contentRange)])
  }
}
