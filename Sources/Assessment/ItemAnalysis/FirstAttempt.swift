public import CurriculumModel

/// A quiz as it was asked in one release.
public struct AskedQuiz: Sendable {
  public let quiz: Quiz
  public let release: ReleaseDigest
  /// The fingerprint of every question.
  public let editions: [Question.ID: String]

  public init(quiz: Quiz, release: ReleaseDigest, editions: [Question.ID: String]) {
    self.quiz = quiz
    self.release = release
    self.editions = editions
  }
}

/// Somebody's first sitting of a quiz. Who it was does not matter here.
public struct FirstAttempt: Sendable {
  public let asked: AskedQuiz
  /// Whose values the typed keys held.
  public let agency: AgencyProfile?
  public let form: QuizForm
  public let answers: [Question.ID: Answer]
  /// Whether typed answers are gone because the person was erased: then they count for nothing,
  /// neither right nor wrong.
  public let isTypingErased: Bool

  public init(
    asked: AskedQuiz, agency: AgencyProfile?, form: QuizForm, answers: [Question.ID: Answer],
    isTypingErased: Bool
  ) {
    self.asked = asked
    self.agency = agency
    self.form = form
    self.answers = answers
    self.isTypingErased = isTypingErased
  }
}
