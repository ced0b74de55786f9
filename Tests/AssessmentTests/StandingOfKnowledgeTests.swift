import Assessment
import CurriculumModel
import Testing

/// Competencies that are shown by quizzes. The rules are in Documentation/Standing.md.
@Suite struct StandingOfKnowledgeTests {
  private func standing(
    _ evidence: [EvidenceEntry], on date: String, renewEvery: String? = "24 months",
    modules: [Module] = [.sample("m", for: "k")]
  ) -> CompetencyStanding {
    competencyStanding(
      of: .id("k"), in: .sample([.sample("k", [.quiz], renewEvery: renewEvery)], modules),
      evidence: evidence, on: .day(date))
  }

  @Test func startsWithNothing() {
    #expect(
      standing([], on: "2026-01-01")
        == CompetencyStanding(
          competency: .id("k"), standing: .notStarted,
          requirements: [
            .init(
              kind: .quiz, standing: .notStarted, entries: [],
              rule: "Pass the quiz of the module “Module m”. It counts for 24 months.")
          ]))
  }

  @Test func aPassedQuizMeetsItAndIsNamed() {
    #expect(
      standing([.passed(4, "2026-01-15", "m")], on: "2026-02-01")
        == CompetencyStanding(
          competency: .id("k"), standing: .met, metOn: .day("2026-01-15"),
          dueOn: .day("2028-01-15"),
          requirements: [
            .init(
              kind: .quiz, standing: .met, metOn: .day("2026-01-15"), dueOn: .day("2028-01-15"),
              entries: [4],
              rule: "Pass the quiz of the module “Module m”. It counts for 24 months.")
          ]))
  }

  @Test(
    arguments: [
      ("2026-01-14", .notStarted), ("2026-01-15", .met), ("2027-12-15", .met),
      ("2027-12-16", .due), ("2028-01-15", .due), ("2028-01-16", .lapsed), ("2040-01-01", .lapsed),
    ] as [(String, Standing)])
  func isMetThenDueThenLapsed(date: String, expected: Standing) {
    #expect(standing([.passed(4, "2026-01-15", "m")], on: date).standing == expected)
  }

  @Test func renewalStartsItsTimeAgain() {
    let renewed = standing(
      [.passed(4, "2026-01-15", "m"), .passed(9, "2028-01-10", "m")], on: "2028-02-01")
    #expect(renewed.standing == .met)
    #expect(renewed.metOn == .day("2028-01-10"))
    #expect(renewed.requirements[0].entries == [9])
  }

  /// A corrected key makes a pass of it: it counts from then, and is as old as the sitting.
  @Test func whatCountsLaterIsRenewedFromTheDayItWasShown() {
    let entry = EvidenceEntry(
      sequence: 7, date: .day("2026-06-01"),
      kind: .quizPassed(quiz: .id("q"), module: .id("m"), moduleRevision: 1),
      shownOn: .day("2026-01-15"))
    #expect(standing([entry], on: "2026-05-31").standing == .notStarted)
    let met = standing([entry], on: "2026-06-01")
    #expect(met.metOn == .day("2026-06-01"))
    #expect(met.dueOn == .day("2028-01-15"))
  }

  @Test func whatLapsedSaysSinceWhen() {
    let lapsed = standing([.passed(4, "2026-01-15", "m")], on: "2030-01-01")
    #expect(lapsed.metOn == .day("2026-01-15"))
    #expect(lapsed.dueOn == .day("2028-01-15"))
    #expect(!lapsed.requirements[0].isMet)
  }

  @Test func withoutRenewalTheFirstPassCountsForEver() {
    let forEver = standing(
      [.passed(4, "2001-01-15", "m"), .passed(5, "2002-01-15", "m")], on: "2090-01-01",
      renewEvery: nil)
    #expect(forEver.standing == .met)
    #expect(forEver.metOn == .day("2001-01-15"))
    #expect(forEver.dueOn == nil)
    #expect(forEver.requirements[0].rule == "Pass the quiz of the module “Module m”.")
  }

  @Test func aRaisedRevisionMakesItDue() {
    let modules = [Module.sample("m", for: "k", revision: 2)]
    let before = EvidenceEntry.passed(4, "2026-01-15", "m", revision: 1)
    let due = standing([before], on: "2026-02-01", modules: modules)
    #expect(due.standing == .due)
    #expect(due.dueOn == .day("2028-01-15"))
    let again = EvidenceEntry.passed(8, "2026-02-01", "m", revision: 2)
    #expect(standing([before, again], on: "2026-02-01", modules: modules).standing == .met)
    #expect(standing([before], on: "2028-02-01", modules: modules).standing == .lapsed)
  }

  @Test func everyModuleOfTheCompetencyIsNeeded() {
    let modules = [Module.sample("m", for: "k"), .sample("n", for: "k"), .sample("x", for: nil)]
    let first = EvidenceEntry.passed(1, "2026-01-01", "m")
    let second = EvidenceEntry.passed(2, "2026-03-01", "n")
    #expect(standing([first], on: "2026-04-01", modules: modules).standing == .underWay)
    let both = standing([first, second], on: "2026-04-01", modules: modules)
    #expect(both.standing == .met)
    #expect(both.metOn == .day("2026-03-01"))
    #expect(both.dueOn == .day("2028-01-01"))
    #expect(both.requirements[0].entries == [1, 2])
    #expect(
      both.requirements[0].rule
        == "Pass the quizzes of the modules “Module m”, “Module n”. Each counts for 24 months.")
  }

  @Test func withoutAModuleItCannotStart() {
    let none = standing([.passed(1, "2026-01-01", "m")], on: "2026-02-01", modules: [])
    #expect(none.standing == .notStarted)
    #expect(
      none.requirements[0].rule == "Pass the quiz of its module; none is published yet.")
  }

  @Test func anUnknownCompetencyIsNotStarted() {
    #expect(
      competencyStanding(
        of: .id("gone"), in: .sample([]), evidence: [], on: .day("2026-01-01"))
        == CompetencyStanding(competency: .id("gone"), standing: .notStarted, requirements: []))
  }
}
