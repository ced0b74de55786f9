public import Assessment
public import CurriculumModel

extension Attempt {
  /// How the attempt is graded, with what was marked; `quiz` must hold the values of the agency that
  /// the outcome names.
  public func grade(of quiz: Quiz) -> QuizGrade {
    Assessment.grade(
      answers, on: form, of: quiz, marked: (outcome?.markings ?? [:]).mapValues(\.mark))
  }

  /// A form of what is missing after this attempt. `nil` where another release is served by now,
  /// where it was passed or waits for a supervisor, and where nothing would be spared.
  public func retake(in release: Release, seed: UInt64) -> QuizForm? {
    guard let quiz = retakenQuiz(in: release) else { return nil }
    return .retake(of: quiz, after: form, grade(of: quiz), named: "\(id)", seed: seed)
  }

  /// Whether a form keeps exactly what stands after this attempt.
  func isBase(of form: QuizForm, in release: Release) -> Bool {
    guard let quiz = retakenQuiz(in: release), form.buildsOn == "\(id)" else { return false }
    return form.kept == self.form.questionsThatStand(given: grade(of: quiz), of: quiz)
  }

  private func retakenQuiz(in release: Release) -> Quiz? {
    guard let outcome, !outcome.isPassed, outcome.waiting.isEmpty, release.digest == self.release
    else { return nil }
    let profile = release.curriculum.agencies.first { $0.id == outcome.profile }
    return release.curriculum.quizzes.first { $0.id == self.quiz }?.filled(with: profile)
  }
}
