public import CurriculumModel

/// What a mark of so much means on a form of so many questions.
///
/// The questions are a drawing from all that could be asked, so the standard error is that of a
/// share of so many drawings: √(p·(1 − p) / (n − 1)). Points in parts make it smaller, never larger.
///
/// Source: F. M. Lord, "Do tests of the same length have the same standard errors of measurement?",
/// Educational and Psychological Measurement 17 (1957), 510–521.
public struct MarkPrecision: Hashable, Sendable, Codable {
  public let questions: Int
  public let mark: Share

  public init(questions: Int, mark: Share) {
    self.questions = questions
    self.mark = mark
  }

  /// In hundredths of the points; `nil` for fewer than two questions.
  public var standardError: Double? {
    guard questions > 1 else { return nil }
    let share = Double(mark.thousandths) / 1_000
    return 100 * (share * (1 - share) / Double(questions - 1)).squareRoot()
  }

  /// `With 16 questions, 80% means 80 ± 10.`
  public var words: String {
    guard let standardError else {
      return
        "With \(questions == 1 ? "one question" : "no question"), \(mark) says next to nothing."
    }
    let number = "\(mark)".dropLast()
    return "With \(questions) questions, \(mark) means \(number) ± \(Int(standardError.rounded()))."
  }
}
