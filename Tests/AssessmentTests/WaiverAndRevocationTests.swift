import Assessment
import CurriculumModel
import Testing

@Suite struct WaiverAndRevocationTests {
  private let curriculum = CurriculumIndex.sample(
    [.sample("k", [.quiz, .attestation])], [.sample("m", for: "k")])

  private func standing(
    _ evidence: [EvidenceEntry], on date: String = "2026-06-01"
  ) -> CompetencyStanding {
    competencyStanding(of: .id("k"), in: curriculum, evidence: evidence, on: .day(date))
  }

  @Test func aWaiverStandsForEveryKind() {
    let waived = standing([.waived(7, "2026-01-01", "k")])
    #expect(waived.standing == .met)
    #expect(waived.dueOn == .day("2028-01-01"))
    #expect(waived.requirements.map(\.entries) == [[7], [7]])
    #expect(
      waived.requirements.map(\.rule).allSatisfy {
        $0 == "Earlier learning was accepted in its place. It counts for 24 months."
      })
  }

  @Test func aWaiverRunsOutToo() {
    #expect(standing([.waived(7, "2026-01-01", "k")], on: "2028-01-02").standing == .lapsed)
  }

  @Test func aWaiverFillsWhatIsMissingAndLeavesTheRest() {
    let mixed = standing([.waived(7, "2026-01-01", "k"), .passed(9, "2026-05-01", "m")])
    #expect(mixed.standing == .met)
    #expect(mixed.requirements.map(\.entries) == [[9], [7]])
  }

  @Test func whatIsRevokedCountsNoMore() {
    let evidence: [EvidenceEntry] = [
      .passed(1, "2026-01-01", "m"), .attested(2, "2026-01-01", "k"),
      .revoked(3, "2026-03-01", 1),
    ]
    #expect(standing(evidence, on: "2026-02-28").standing == .met)
    #expect(standing(evidence, on: "2026-03-01").standing == .underWay)
    #expect(standing(evidence).requirements.map(\.entries) == [[], [2]])
  }

  @Test func aRevokedRevocationRestores() {
    let evidence: [EvidenceEntry] = [
      .passed(1, "2026-01-01", "m"), .attested(2, "2026-01-01", "k"),
      .revoked(3, "2026-03-01", 1), .revoked(4, "2026-03-05", 3),
    ]
    #expect(standing(evidence, on: "2026-03-04").standing == .underWay)
    #expect(standing(evidence).standing == .met)
  }

  @Test func anEarlierPassStandsWhenALaterOneIsRevoked() {
    let evidence: [EvidenceEntry] = [
      .passed(1, "2026-01-01", "m"), .passed(2, "2026-02-01", "m"), .revoked(3, "2026-03-01", 2),
    ]
    #expect(standing(evidence).requirements[0].entries == [1])
  }

  @Test func theOrderInWhichEvidenceIsGivenDoesNotMatter() {
    let evidence: [EvidenceEntry] = [
      .passed(1, "2026-01-01", "m"), .attested(2, "2026-01-01", "k"), .waived(3, "2026-02-01", "k"),
      .revoked(4, "2026-03-01", 1), .revoked(5, "2026-03-05", 4), .passed(6, "2026-04-01", "m"),
    ]
    let expected = standing(evidence)
    #expect(standing(evidence.reversed()) == expected)
    #expect(standing(evidence.shuffled()) == expected)
  }
}
