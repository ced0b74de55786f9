import Assessment
import CurriculumModel

/// What guessing earns, in words.
enum GuesserWords {
  static func of(_ question: Question) -> String {
    guard let score = guesserScore(of: question) else {
      return "A supervisor marks this; guessing does not apply."
    }
    return score == 0
      ? "Guessing earns nothing here."
      : "Guessing earns \(percent(score)) of the point on average."
  }

  /// Of a form, or of all questions at once.
  static func of(_ form: QuizForm, of quiz: Quiz) -> String {
    guard let score = guesserScore(on: form, of: quiz) else { return "" }
    return "Somebody who answers at random earns \(percent(score)) of these points on average; "
      + "the pass mark is \(quiz.passMark)."
  }

  private static func percent(_ share: Double) -> String {
    let rounded = Int((share * 100).rounded())
    return rounded == 0 ? "less than 1%" : "\(rounded)%"
  }
}
