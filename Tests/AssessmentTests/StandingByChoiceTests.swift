import Assessment
import CurriculumModel
import Testing

/// A competency that asks for a quiz, and for an observation or the agency's document.
@Suite struct StandingByChoiceTests {
  private let curriculum = CurriculumIndex.sample(
    [
      .sample(
        "c", EvidenceCriteria([[.quiz], [.observation, .attestation]]), skills: ["c.skill"])
    ], [.sample("m", for: "c")])
  private let quiz = EvidenceEntry.passed(1, "2026-01-01", "m")
  private let seen = EvidenceEntry.observed(2, "2026-02-01", "c.skill")
  private let shown = EvidenceEntry.attested(3, "2026-03-01", "c", until: "2026-06-30")

  private func standing(_ evidence: [EvidenceEntry], on date: String = "2026-05-01")
    -> CompetencyStanding
  {
    competencyStanding(of: .id("c"), in: curriculum, evidence: evidence, on: .day(date))
  }

  @Test func eitherIsEnoughAndTheQuizIsNeeded() {
    #expect(standing([quiz]).standing == .underWay)
    #expect(standing([seen, shown]).standing == .underWay)
    #expect(standing([quiz, seen]).standing == .met)
    #expect(standing([quiz, shown]).standing == .met)
  }

  @Test func theOneThatCountsLongestIsNamed() {
    let both = standing([quiz, seen, shown])
    #expect(both.requirements.map(\.kind) == [.quiz, .observation])
    #expect(both.requirements.map(\.entries) == [[1], [2]])
    #expect(both.metOn == .day("2026-02-01"))
    #expect(both.dueOn == .day("2028-01-01"))
    let document = standing([quiz, shown])
    #expect(document.requirements.map(\.kind) == [.quiz, .attestation])
    #expect(document.requirements.map(\.entries) == [[1], [3]])
    #expect(document.dueOn == .day("2026-06-30"))
  }

  @Test func whatRanOutIsReplacedByWhatCountsStill() {
    let later = standing([quiz, shown, seen], on: "2026-08-01")
    #expect(later.standing == .met)
    #expect(standing([quiz, shown], on: "2026-08-01").standing == .lapsed)
  }

  @Test func aRevokedOneFallsBackOnTheOther() {
    let taken = EvidenceEntry.revoked(4, "2026-04-01", 2)
    #expect(standing([quiz, seen, shown, taken]).requirements.map(\.entries) == [[1], [3]])
    #expect(standing([quiz, seen, taken]).standing == .underWay)
  }

  @Test func aWaiverStandsForBothParts() {
    let waived = standing([.waived(9, "2026-01-01", "c")])
    #expect(waived.standing == .met)
    #expect(waived.requirements.map(\.entries) == [[9], [9]])
  }

  @Test func theRuleNamesEveryWay() {
    #expect(
      standing([]).requirements.map(\.rule) == [
        "Pass the quiz of the module “Module m”. It counts for 24 months.",
        "One of these is enough. A supervisor sees its skill done at work, without help. It counts "
          + "for 24 months. Or: The agency shows its policy or plan. It counts through the day that "
          + "it names, for 24 months at most.",
      ])
    #expect(standing([]).requirements.map(\.standing) == [.notStarted, .notStarted])
  }
}
