import Assessment
import CurriculumModel
import Testing

@Suite struct PathwayProgressTests {
  private let curriculum = CurriculumIndex.sample(
    [.sample("k", [.quiz, .attestation]), .sample("s", [.observation], skills: ["s.skill"])],
    [
      .sample("words", for: nil), .sample("m", for: "k", requires: ["words"]),
      .sample("n", for: "s", requires: ["words"], revision: 2),
    ])

  private func progress(
    read: [String] = [], _ evidence: [EvidenceEntry], on date: String = "2026-06-01",
    framework: String = "core"
  ) -> PathwayProgress {
    let pathway = Pathway(
      id: .id("path"), title: [], audience: [], framework: .id(framework), introduction: [],
      modules: [.id("words"), .id("m"), .id("n")])
    return pathwayProgress(
      of: pathway, in: curriculum, readLessons: Set(read.map { .id($0) }), evidence: evidence,
      on: .day(date))
  }

  private let everything: [EvidenceEntry] = [
    .passed(1, "2026-01-01", "words"), .passed(2, "2026-01-02", "m"),
    .passed(3, "2026-01-03", "n", revision: 2), .attested(4, "2026-01-04", "k"),
    .observed(5, "2026-01-05", "s.skill"),
  ]

  @Test func beginsWithTheFirstLesson() {
    let start = progress([])
    #expect(
      start.modules == [
        ModuleProgress(module: .id("words"), state: .open, lessonsRead: 0, lessonsTotal: 2),
        ModuleProgress(module: .id("m"), state: .locked, lessonsRead: 0, lessonsTotal: 2),
        ModuleProgress(module: .id("n"), state: .locked, lessonsRead: 0, lessonsTotal: 2),
      ])
    #expect(start.competencies.map(\.competency) == [.id("k"), .id("s")])
    #expect(start.nextStep == .readLesson(.id("words/one"), in: .id("words")))
    #expect(!start.isComplete)
  }

  @Test func goesOnWithTheFirstUnreadLesson() {
    let reading = progress(read: ["words/one", "m/one"], [])
    #expect(reading.modules.map(\.state) == [.reading, .locked, .locked])
    #expect(reading.modules.map(\.lessonsRead) == [1, 1, 0])
    #expect(reading.nextStep == .readLesson(.id("words/two"), in: .id("words")))
  }

  @Test func asksForTheQuizWhenAllIsRead() {
    let ready = progress(read: ["words/one", "words/two"], [])
    #expect(ready.modules.map(\.state) == [.readyForQuiz, .locked, .locked])
    #expect(ready.nextStep == .takeQuiz(.id("words-quiz"), of: .id("words")))
  }

  @Test func aQuizThatWaitsForASupervisorIsNotAskedForAgain() {
    let waiting = EvidenceEntry(
      sequence: 2, date: .day("2026-01-02"),
      kind: .quizWaiting(quiz: .id("m-quiz"), module: .id("m")))
    let first = progress([.passed(1, "2026-01-01", "words"), waiting])
    #expect(first.modules.map(\.state) == [.passed, .waiting, .open])
    #expect(first.nextStep == .readLesson(.id("n/one"), in: .id("n")))
    #expect(first.competencies.first?.requirements.map(\.standing) == [.underWay, .notStarted])
    let last = progress([
      .passed(1, "2026-01-01", "words"), waiting, .passed(3, "2026-01-03", "n", revision: 2),
    ])
    #expect(last.nextStep == .askSupervisor(about: .id("m")))
    let passed = progress(everything + [waiting])
    #expect(passed.modules.map(\.state) == [.passed, .passed, .passed])
  }

  @Test func aPassedModuleUnlocksTheNext() {
    let next = progress([.passed(1, "2026-01-01", "words")])
    #expect(next.modules.map(\.state) == [.passed, .open, .open])
    #expect(next.nextStep == .readLesson(.id("m/one"), in: .id("m")))
  }

  @Test func aWaivedModuleNeedsNoQuiz() {
    let waived = progress([.passed(1, "2026-01-01", "words"), .waived(2, "2026-01-02", "k")])
    #expect(waived.modules.map(\.state) == [.passed, .waived, .open])
  }

  @Test func aRaisedRevisionOpensTheModuleAgain() {
    let changed = progress(
      read: ["n/one", "n/two"],
      everything + [.revoked(9, "2026-02-01", 3)]
        + [.passed(10, "2026-02-02", "n", revision: 1)])
    #expect(changed.modules.map(\.state) == [.passed, .passed, .readyForQuiz])
    #expect(changed.nextStep == .takeQuiz(.id("n-quiz"), of: .id("n")))
    #expect(!changed.isComplete)
  }

  @Test func namesWhatOthersHaveToShow() {
    #expect(progress(Array(everything.prefix(3))).nextStep == .showDocuments(for: .id("k")))
    #expect(progress(Array(everything.prefix(4))).nextStep == .beObserved(in: .id("s")))
  }

  @Test func isCompleteWhenAllOfItCounts() {
    let complete = progress(everything)
    #expect(complete.isComplete)
    #expect(complete.nextStep == nil)
  }

  @Test func staysCompleteWhileDueAndAsksForRenewal() {
    let due = progress(everything, on: "2027-12-20")
    #expect(due.isComplete)
    #expect(due.nextStep == .takeQuiz(.id("m-quiz"), of: .id("m")))
    let renewed = progress(everything + [.passed(6, "2027-12-19", "m")], on: "2027-12-20")
    #expect(renewed.nextStep == .showDocuments(for: .id("k")))
  }

  @Test func aLapsedModuleIsToBeTakenAgain() {
    let lapsed = progress(
      read: ["m/one", "m/two"], everything, on: "2028-01-03")
    #expect(lapsed.modules.map(\.state) == [.passed, .readyForQuiz, .passed])
    #expect(lapsed.nextStep == .takeQuiz(.id("m-quiz"), of: .id("m")))
    #expect(!lapsed.isComplete)
  }

  @Test func isNotCompleteWithoutACompetencyOfItsOwnFramework() {
    let other = progress(everything, framework: "advanced")
    #expect(!other.isComplete)
    #expect(other.nextStep == nil)
  }
}
