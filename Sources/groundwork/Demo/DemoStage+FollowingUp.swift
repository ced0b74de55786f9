import Assessment
import CurriculumModel
import Records

extension DemoStage {
  /// Answers what is due on a day, module by module. The longer ago something was learned, the less
  /// of it is still known.
  func followUp(by visitor: Visitor, on moment: UTCMilliseconds, seed: UInt64) async throws {
    guard let today = moment.day else { return }
    var generator = SplitMix64(seed: seed)
    let recalls = try await store.recalls(of: visitor.person.id, visibleTo: visitor)
    let retained = retentions(
      of: recalls, intervals: curriculum.curriculum.followUp, on: today)
    let open = Set(try await store.openAttempts(by: visitor).map(\.quiz))
    for due in dueFollowUps(among: retained, in: curriculum, on: today)
    where !open.contains(due.quiz) {
      guard let quiz = curriculum.quizzes[due.quiz] else { continue }
      let last = try await store.lastAsked(from: due.quiz, by: visitor)
      let form = QuizForm.drawFollowUp(
        from: quiz, on: due.objectives, seed: generator.next(), avoiding: last.questions)
      let learned = retained.filter { $0.quiz == due.quiz }.map(\.learnedOn).min() ?? today
      let days = today.daysSinceEpoch - learned.daysSinceEpoch
      let profile = release.curriculum.profile(speakingFor: visitor.profile)
      var answers = DemoAnswers(to: form, of: quiz.filled(with: profile), seed: generator.next())
      _ = try await store.submitFollowUp(
        answers.remembered(max(65, 95 - days / 8)), on: form, after: last, in: release, by: visitor)
    }
  }
}
