import Assessment
import CurriculumModel
import Testing

@testable import Records

/// A release corrects a key: whom that concerns is listed, and what is applied takes nothing away.
@Suite struct RegradingTests {
  private let world: ScopeTests.World
  private let old: Release
  private let new: Release
  /// By the new key passed, no longer passed, and passed with less.
  private let failing: Attempt
  private let passing: Attempt
  private let better: Attempt

  init() async throws {
    world = try await ScopeTests.World()
    old = try Self.release(right: 0)
    new = try Self.release(right: 1)
    failing = try await Self.sit(world.elmMember, [1, 1], in: world.site, old)
    passing = try await Self.sit(world.elmOther, [0, 1], in: world.site, old)
    better = try await Self.sit(world.oakMember, [0, 0], in: world.site, old)
    world.site.clock.advance(seconds: 40 * 86_400)
  }

  private var store: RecordStore { world.site.store }

  /// Two questions, of which one is enough.
  private static func release(right: Int, unsafe: Bool = false) throws -> Release {
    func options(_ right: Int) -> Question.Task {
      .chooseOne(
        options: (0..<2).map { place in
          AnswerOption(
            mark: place == right ? .right : unsafe ? .unsafe : .wrong,
            content: [.text("Option \(place)")], feedback: [])
        })
    }
    return try TestCurriculum.release(asking: [("q-a", options(right)), ("q-b", options(0))])
  }

  private static func sit(
    _ visitor: Visitor, _ chosen: [Int], in site: TestSite, _ release: Release
  ) async throws -> Attempt {
    let quiz = try #require(release.curriculum.quizzes.first)
    let attempt = try await site.store.startAttempt(
      on: .draw(from: quiz, seed: 1), of: TestCurriculum.module(), in: release, by: visitor)
    for (question, option) in zip(quiz.questions, chosen) {
      try await site.store.saveAnswer(
        .choice(option: option), to: question.id, in: attempt.id, by: visitor)
    }
    return try await site.store.submit(attempt.id, in: release, by: visitor)
  }

  private func apply(
    _ release: Release, by authority: Authority = .siteOperator, _ attempts: [Attempt]? = nil
  ) async throws -> Int {
    try await store.regrade(
      (attempts ?? [failing, passing, better]).map(\.id), by: release,
      reason: "The key was wrong.", by: authority)
  }

  private func outcome(_ attempt: Attempt) async throws -> AttemptOutcome {
    try #require(try await store.attempt(attempt.id, visibleTo: world.root).outcome)
  }

  private func listed(
    by release: Release, for visitor: Visitor
  ) async throws -> [String: GradeChange] {
    let regradings = try await store.regradings(by: release, visibleTo: visitor)
    return Dictionary(
      uniqueKeysWithValues: regradings.flatMap(\.attempts).map { ($0.name, $0.change) })
  }

  @Test func listsWhomItConcernsBeforeAnythingIsApplied() async throws {
    let head = try world.site.rows(of: "ledger").count
    let found = try #require(
      try await store.regradings(by: new, visibleTo: world.elmAdministrator).first)
    let question: Question.ID = try TestCurriculum.id("safety-quiz/q-a")
    #expect(
      found
        == QuizRegrading(
          quiz: try TestCurriculum.id("safety-quiz"),
          attempts: [
            AffectedAttempt(
              id: failing.id, person: failing.person, name: "Elm Member", agency: "Elm",
              quiz: failing.quiz, submitted: failing.outcome?.submitted.day, release: old.digest,
              before: GradeInShort(points: .zero, isPassed: false),
              after: GradeInShort(points: .one, isPassed: true), change: .nowPassed,
              questions: [QuestionRegrade(question: question, before: .zero, after: .one)]),
            AffectedAttempt(
              id: passing.id, person: passing.person, name: "Elm Other", agency: "Elm",
              quiz: passing.quiz, submitted: passing.outcome?.submitted.day, release: old.digest,
              before: GradeInShort(points: .one, isPassed: true),
              after: GradeInShort(points: .zero, isPassed: false), change: .noLongerPassed,
              questions: [QuestionRegrade(question: question, before: .one, after: .zero)]),
          ], changes: [.nowPassed: 1, .noLongerPassed: 1], standing: [], unknown: 0))
    #expect(try world.site.rows(of: "ledger").count == head)
    #expect(try OperatorRegradings(folder: world.site.folder).regradings(by: new).first?.count == 3)
  }

  @Test func aPassByTheNewKeyCountsFromThenAndIsAsOldAsTheSitting() async throws {
    #expect(try await apply(new) == 3)
    let outcome = try await outcome(failing)
    #expect(outcome.isPassed && outcome.points == .one)
    let regrade = try #require(outcome.regrades.first)
    #expect(outcome.regrades.count == 1)
    #expect(
      [regrade.before, regrade.after] == [
        GradeInShort(points: .zero, isPassed: false), GradeInShort(points: .one, isPassed: true),
      ])
    #expect(regrade.reason == "The key was wrong.")
    let evidence = try await store.evidence(of: failing.person, visibleTo: world.root)
    #expect(
      evidence == [
        EvidenceEntry(
          sequence: regrade.mark.sequence, date: try #require(world.site.clock.now.day),
          kind: .quizPassed(
            quiz: failing.quiz, module: failing.module, moduleRevision: failing.moduleRevision),
          shownOn: failing.outcome?.submitted.day)
      ])
  }

  @Test func nothingIsRevoked() async throws {
    let before = try await store.evidence(of: passing.person, visibleTo: world.root)
    let record = try await store.issueCompletionRecord(
      of: TestCurriculum.id("core-path"), in: old, to: passing.person, by: .siteOperator)
    _ = try await apply(new)
    let outcome = try await outcome(passing)
    #expect(outcome.isPassed && outcome.points == .one)
    #expect(outcome.isPassedByEarlierKey)
    #expect(outcome.regrades.map(\.after) == [GradeInShort(points: .zero, isPassed: false)])
    #expect(try await store.evidence(of: passing.person, visibleTo: world.root) == before)
    #expect(try await self.outcome(better).points == Points(thousandths: 2_000))
    guard
      case .genuine = CompletionRecord.verify(record.fileBytes, trusting: [store.issuerKey])
    else {
      Issue.record("the completion record does not verify")
      return
    }
  }

  @Test func supervisorsSeeWhoPassedByAKeyThatHasChanged() async throws {
    let member = try await Self.sit(world.elmMember, [0, 1], in: world.site, old)
    #expect(try await store.passesByEarlierKeys(for: world.elmSupervisor) == [])
    _ = try await apply(new, [member, passing, better])
    #expect(
      try await store.passesByEarlierKeys(for: world.elmSupervisor)
        == [
          PassByEarlierKey(
            person: world.elmMember.person, quiz: member.quiz, since: world.site.clock.now)
        ])
    for visitor in [world.oakSupervisor, world.elmMember, world.root] {
      #expect(try await store.passesByEarlierKeys(for: visitor) == [])
    }
    _ = try await Self.sit(world.elmMember, [1, 0], in: world.site, new)
    #expect(try await store.passesByEarlierKeys(for: world.elmSupervisor) == [])
  }

  @Test func doingItAgainDoesNothing() async throws {
    #expect(try await apply(new) == 3)
    #expect(try await apply(new) == 0)
    #expect(try await listed(by: new, for: world.root) == [:])
    #expect(try await store.verifyLedger().fault == nil)
    #expect(try await store.rebuildProjections() == [])
  }

  @Test func aKeyThatIsPutBackIsGradedBack() async throws {
    _ = try await apply(new)
    #expect(
      try await listed(by: old, for: world.elmAdministrator)
        == ["Elm Member": .noLongerPassed, "Elm Other": .nowPassed])
    #expect(try await apply(old) == 3)
    #expect(try await outcome(passing).isPassedByEarlierKey == false)
    #expect(try await outcome(failing).isPassed)
    #expect(try await outcome(failing).regrades.count == 2)
  }

  @Test func anUnchangedReleaseConcernsNobody() async throws {
    #expect(try await store.regradings(by: old, visibleTo: world.root) == [])
    #expect(try await apply(old) == 0)
    let retitled = try TestCurriculum.release(
      title: "Another title", asking: [("q-c", .shortAnswer(answers: []))])
    let found = try #require(try await store.regradings(by: retitled, visibleTo: world.root).first)
    #expect(found.count == 0)
    #expect(found.standing.map(\.obstacle) == [.gone, .gone])
  }

  @Test func nobodySeesOrRegradesPeopleOfOthersOrThemselves() async throws {
    let own = try await Self.sit(world.elmAdministrator, [1, 1], in: world.site, old)
    #expect(
      try await listed(by: new, for: world.elmAdministrator).keys.sorted()
        == ["Elm Member", "Elm Other"])
    #expect(try await listed(by: new, for: world.root).count == 4)
    let trainer = try await world.site.visitor("Tess", in: world.elm.id, roles: [.trainer])
    let seen = try #require(try await store.regradings(by: new, visibleTo: trainer).first)
    #expect(seen.attempts == [] && seen.count == 4)
    for visitor in [world.elmSupervisor, world.elmMember] {
      await #expect(throws: RecordsError.notAllowed) {
        try await store.regradings(by: new, visibleTo: visitor)
      }
    }
    for (visitor, attempt) in [
      (world.elmAdministrator, better), (world.elmAdministrator, own), (trainer, failing),
      (world.elmSupervisor, failing), (world.elmMember, failing),
    ] {
      await #expect(throws: RecordsError.notFound(.attempt)) {
        try await apply(new, by: .person(visitor.person.id), [attempt])
      }
    }
    #expect(try await apply(new, by: .person(world.elmAdministrator.person.id), [failing]) == 1)
  }

  @Test func aReasonIsNeeded() async throws {
    await #expect(throws: RecordsError.reasonMissing) {
      try await store.regrade([failing.id], by: new, reason: " ", by: .siteOperator)
    }
  }

  @Test func aPassOfTheNewKeyWaitsForTheTalkAboutWhatIsUnsafeByIt() async throws {
    let unsafe = try Self.release(right: 1, unsafe: true)
    _ = try await apply(unsafe)
    #expect(try await outcome(failing).toDebrief == [try TestCurriculum.id("safety-quiz/q-b")])
    let waiting = try await store.evidence(of: failing.person, visibleTo: world.root)
    #expect(waiting.map(\.kind) == [.quizWaiting(quiz: failing.quiz, module: failing.module)])
    // What was passed before goes on counting.
    #expect(try await outcome(passing).toDebrief == [])
    #expect(try await store.rebuildProjections() == [])
  }
}
