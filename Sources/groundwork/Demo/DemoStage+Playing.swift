import Assessment
import CurriculumModel
import Records

extension DemoStage {
  /// Does what a history tells, in its order, and closes the accounts of those who have left.
  func play(_ history: DemoHistory, with made: DemoPeople) async throws {
    var scene = Scene(stage: self, made: made)
    for event in history.events {
      turnClock(to: event.moment)
      try await scene.play(event)
    }
    for person in DemoCast.people where person.access == .closed {
      guard let id = made.people[person.account] else { continue }
      try await store.setActive(false, of: id, by: .siteOperator)
    }
  }
}

/// Where everybody stands while a history is played.
private struct Scene {
  private struct Sitting: Hashable {
    let account: String
    let module: Module.ID
  }

  let stage: DemoStage
  let made: DemoPeople
  private var open: [Sitting: Attempt] = [:]
  private var lastQuestions: [Sitting: Set<Question.ID>] = [:]
  private var marking: DemoMarking

  init(stage: DemoStage, made: DemoPeople) {
    self.stage = stage
    self.made = made
    marking = DemoMarking(stage: stage, made: made)
  }

  mutating func play(_ event: DemoEvent) async throws {
    guard let visitor = made.visitors[event.account] else { return }
    let store = stage.store
    try await marking.mark(paragraphsOf: event.account)
    switch event.deed {
    case .acknowledge(let notices):
      try await each(notices) { try await store.acknowledgeNotice($0, by: visitor) }
    case .read(let lessons):
      try await each(lessons) { try await store.recordRead($0, by: visitor) }
    case .begin(let module, let seed):
      try await begin(Sitting(account: event.account, module: module), seed: seed, by: visitor)
    case .answer(let module, let outcome, let seed):
      guard let attempt = open[Sitting(account: event.account, module: module)],
        let quiz = stage.curriculum.quizzes[attempt.quiz]
      else { return }
      let profile = stage.release.curriculum.profile(speakingFor: visitor.profile)
      var answers = DemoAnswers(to: attempt.form, of: quiz.filled(with: profile), seed: seed)
      try await store.saveAnswers(answers.answers(for: outcome), in: attempt.id, by: visitor)
    case .handIn(let module):
      let sitting = Sitting(account: event.account, module: module)
      guard let attempt = open.removeValue(forKey: sitting) else { return }
      let submitted = try await store.submit(attempt.id, in: stage.release, by: visitor)
      marking.wait(for: submitted, of: event.account)
    case .followUp(let seed):
      try await stage.followUp(by: visitor, on: event.moment, seed: seed)
    case .receiveRecord(let pathway):
      try await receiveRecord(of: pathway, by: visitor)
    case .assign(let pathway, let recipient, let due):
      guard let recipient = id(of: recipient) else { return }
      _ = try await store.assign(
        pathway, to: recipient, due: due, by: .person(visitor.person.id))
    case .observe, .countersign, .saveDraft, .rate, .reply, .attest, .waive:
      try await DemoSupervisor(stage: stage, made: made, visitor: visitor).play(event.deed)
    }
  }

  /// Where the quiz allows no more attempts, the person stops there.
  private mutating func begin(_ sitting: Sitting, seed: UInt64, by visitor: Visitor) async throws {
    guard let module = stage.curriculum.modules[sitting.module],
      let quiz = stage.curriculum.quizzes[module.quiz]
    else { return }
    let form = QuizForm.draw(from: quiz, seed: seed, avoiding: lastQuestions[sitting] ?? [])
    do {
      open[sitting] = try await stage.store.startAttempt(
        on: form, of: module, in: stage.release, by: visitor)
      lastQuestions[sitting] = Set(form.items.map(\.question))
    } catch RecordsError.attemptsUsed {
    } catch RecordsError.requirementsUnmet {
    }
  }

  /// Some pathways ask for more than quizzes; then there is no record yet.
  private func receiveRecord(of pathway: Pathway.ID, by visitor: Visitor) async throws {
    do {
      _ = try await stage.store.issueCompletionRecord(
        of: pathway, in: stage.release, to: visitor.person.id, by: .person(visitor.person.id))
    } catch RecordsError.pathwayNotComplete {
    }
  }

  private func id(of recipient: DemoEvent.Recipient) -> Assignment.Recipient? {
    switch recipient {
    case .team(let name): made.teams[name].map { .team($0) }
    case .person(let account): made.people[account].map { .person($0) }
    }
  }

  /// All at once, so that they share a transaction.
  private func each<Thing: Sendable>(
    _ things: [Thing], _ write: @escaping @Sendable (Thing) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for thing in things {
        group.addTask { try await write(thing) }
      }
      try await group.waitForAll()
    }
  }
}

extension DemoAnswers {
  fileprivate mutating func answers(for outcome: DemoEvent.Outcome) -> [Question.ID: Answer] {
    switch outcome {
    case .passed: passing()
    case .failed: failing()
    case .leftOpen: begun()
    }
  }
}
