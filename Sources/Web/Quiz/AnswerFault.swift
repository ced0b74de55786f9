/// Why an answer could not be saved as it was filled in, and at which field.
enum AnswerFault: Error, Hashable {
  /// A scenario goes on by a choice.
  case nothingChosen
  /// Nothing of the page sends this.
  case notOffered
  case matchTwice(prompt: Int)
  /// In a quiz where the answer stands once it is given.
  case matchMissing(prompt: Int)
  /// Not a number from 1 to `count`.
  case placeMissing(shown: Int, count: Int)
  case placeTwice(shown: Int, number: Int)
  /// No number, or one of something else.
  case notANumber(unit: String?)
  case tooLong(longest: Int)

  /// The name of the field.
  var field: String {
    switch self {
    case .nothingChosen, .notOffered: AnswerSheet.choice
    case .matchTwice(let prompt), .matchMissing(let prompt): AnswerSheet.match(prompt)
    case .placeMissing(let shown, _), .placeTwice(let shown, _): AnswerSheet.place(shown)
    case .notANumber, .tooLong: AnswerSheet.text
    }
  }

  /// What to do about it.
  var message: String {
    switch self {
    case .nothingChosen: "Please choose what to do."
    case .notOffered: "Please choose from the answers on this page."
    case .matchTwice: "You chose this one before. Each can be used once."
    case .matchMissing: "Choose a match for this one too: the answer stands once you give it."
    case .placeMissing(_, let count): "Give every step a number from 1 to \(count)."
    case .placeTwice(_, let number): "Two steps have the number \(number). Give each its own."
    case .notANumber(let unit):
      unit.map { "Write a number of \($0) in digits." } ?? "Write a number in digits."
    case .tooLong(let longest): "Please use at most \(longest) characters."
    }
  }
}
