import Assessment
import CurriculumModel
import Testing

/// Competencies that are shown at work or by the agency.
@Suite struct StandingOfSkillsTests {
  private let curriculum = CurriculumIndex.sample(
    [
      .sample("s", [.observation], skills: ["s.listen", "s.ask"]),
      .sample("p", [.attestation]),
      .sample("all", [.quiz, .observation, .attestation], skills: ["all.skill"]),
    ], [.sample("m", for: "all")])

  private func standing(
    of competency: String, _ evidence: [EvidenceEntry], on date: String = "2026-06-01"
  ) -> CompetencyStanding {
    competencyStanding(
      of: .id(competency), in: curriculum, evidence: evidence, on: .day(date))
  }

  @Test func everySkillMustBeSeen() {
    let listen = EvidenceEntry.observed(1, "2026-01-01", "s.listen")
    let ask = EvidenceEntry.observed(2, "2026-02-01", "s.ask")
    #expect(standing(of: "s", [listen]).standing == .underWay)
    let both = standing(of: "s", [listen, ask])
    #expect(both.standing == .met)
    #expect(both.metOn == .day("2026-02-01"))
    #expect(both.dueOn == .day("2028-01-01"))
    #expect(both.requirements[0].entries == [1, 2])
    #expect(
      both.requirements[0].rule == "A supervisor sees each of its 2 skills done at work, "
        + "without help. Each counts for 24 months.")
  }

  @Test func aCountersignedSkillCountsOnceASecondPersonStandsBehindIt() {
    let skill = Skill(
      id: .id("two.ask"), title: [], statement: [], evidence: [.observation], sources: [],
      rubric: [], isCountersigned: true)
    let curriculum = CurriculumIndex.sample([
      Competency(
        id: .id("two"), title: [], statement: [], evidence: [.observation], sources: [],
        objectives: [], skills: [skill], documents: [])
    ])
    func standing(_ evidence: [EvidenceEntry]) -> CompetencyStanding {
      competencyStanding(
        of: .id("two"), in: curriculum, evidence: evidence, on: .day("2026-06-01"))
    }
    let seen = EvidenceEntry.observed(1, "2026-01-01", "two.ask")
    let signed = EvidenceEntry(
      sequence: 2, date: .day("2026-02-01"), kind: .countersignature(of: 1))
    let again = EvidenceEntry.observed(3, "2026-03-01", "two.ask")
    let opened = EvidenceEntry.observed(4, "2026-04-01", "two.ask", .notYet)
    #expect(standing([seen]).standing == .underWay)
    #expect(standing([seen, signed]).standing == .met)
    #expect(standing([seen, signed]).metOn == .day("2026-02-01"))
    #expect(standing([seen, signed]).requirements[0].entries == [1, 2])
    #expect(standing([seen, signed, again]).standing == .met)
    #expect(standing([seen, signed, again, opened]).standing == .underWay)
    #expect(
      standing([]).requirements[0].rule
        == "A supervisor sees its skill done at work, without help. A second person countersigns.")
  }

  @Test(
    arguments: [
      (.seen, .met), (.seenWithHelp, .underWay), (.notYet, .underWay), (.doesNotApply, .met),
    ] as [(ObservationLevel, Standing)])
  func theLastObservationDecides(level: ObservationLevel, expected: Standing) {
    let evidence: [EvidenceEntry] = [
      .observed(1, "2026-01-01", "s.listen"), .observed(3, "2026-02-01", "s.ask", level),
      .observed(4, "2026-01-20", "s.ask", .notYet),
    ]
    #expect(standing(of: "s", evidence).standing == expected)
  }

  @Test func ofTwoObservationsOnADayTheLaterEntryDecides() {
    let evidence: [EvidenceEntry] = [
      .observed(1, "2026-01-01", "s.listen"), .observed(5, "2026-02-01", "s.ask"),
      .observed(4, "2026-02-01", "s.ask", .notYet),
    ]
    #expect(standing(of: "s", evidence).standing == .met)
  }

  @Test func atLeastOneSkillMustApply() {
    let evidence: [EvidenceEntry] = [
      .observed(1, "2026-01-01", "s.listen", .doesNotApply),
      .observed(2, "2026-01-01", "s.ask", .doesNotApply),
    ]
    #expect(standing(of: "s", evidence).standing == .notStarted)
  }

  @Test(
    arguments: [
      ("2026-06-01", .met), ("2026-06-02", .due), ("2026-07-02", .due), ("2026-07-03", .lapsed),
    ] as [(String, Standing)])
  func anAttestationCountsThroughItsOwnDay(date: String, expected: Standing) {
    let shown = EvidenceEntry.attested(1, "2026-01-01", "p", until: "2026-07-02")
    #expect(standing(of: "p", [shown], on: date).standing == expected)
  }

  @Test(arguments: [nil, "2099-01-01"])
  func anAttestationCountsNoLongerThanTheRenewal(until: String?) {
    let shown = standing(of: "p", [.attested(1, "2026-01-01", "p", until: until)])
    #expect(shown.dueOn == .day("2028-01-01"))
    #expect(
      shown.requirements[0].rule == "The agency shows its policy or plan. "
        + "It counts through the day that it names, for 24 months at most.")
  }

  @Test func theAttestationThatCountsLongestIsTaken() {
    let shown = standing(
      of: "p",
      [
        .attested(1, "2026-01-01", "p", until: "2027-01-01"),
        .attested(2, "2026-02-01", "p", until: "2026-12-01"),
      ])
    #expect(shown.dueOn == .day("2027-01-01"))
    #expect(shown.requirements[0].entries == [1])
  }

  @Test func allKindsAreNeeded() {
    let quiz = EvidenceEntry.passed(1, "2026-01-01", "m")
    let seen = EvidenceEntry.observed(2, "2026-02-01", "all.skill")
    let shown = EvidenceEntry.attested(3, "2026-03-01", "all", until: "2026-06-30")
    #expect(standing(of: "all", [quiz, seen]).standing == .underWay)
    let all = standing(of: "all", [shown, seen, quiz], on: "2026-05-01")
    #expect(all.standing == .met)
    #expect(all.metOn == .day("2026-03-01"))
    #expect(all.dueOn == .day("2026-06-30"))
    #expect(all.requirements.map(\.kind) == [.quiz, .observation, .attestation])
    #expect(all.requirements.map(\.entries) == [[1], [2], [3]])
    let later = standing(of: "all", [quiz, seen, shown], on: "2026-07-01")
    #expect(later.standing == .lapsed)
    #expect(later.requirements.map(\.standing) == [.met, .met, .lapsed])
  }
}
