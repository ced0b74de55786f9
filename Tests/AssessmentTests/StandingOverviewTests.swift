import CurriculumModel
import Testing

@testable import Assessment

@Suite struct StandingOverviewTests {
  private static let pathways = ["path": ["m", "n"], "short": ["m"]].map { id, modules in
    Pathway(
      id: .id(id), title: [], audience: [], framework: .id("core"), introduction: [],
      modules: modules.map { .id($0) })
  }
  private let curriculum = CurriculumIndex.sample(
    [
      .sample("k", [.quiz]), .sample("s", [.observation], skills: ["s.one", "s.two"]),
      .sample("d", [.attestation]),
      .sample("e", EvidenceCriteria([[.observation, .attestation]]), skills: ["e.one"]),
      .sample("b", [.quiz, .observation], skills: ["b.one"]),
    ],
    [
      .sample("m", for: "k"), .sample("n", for: "b", requires: ["m"], revision: 2),
      .sample("o", for: "s"),
    ], pathways: pathways)

  private func entry(
    _ sequence: Int, with chance: inout SplitMix64
  ) -> EvidenceEntry {
    let year = 2024 + chance.next(below: 3)
    let month = 1 + chance.next(below: 12)
    let day = "\(year)-\(month < 10 ? "0" : "")\(month)-15"
    let level = ObservationLevel.allCases[chance.next(below: ObservationLevel.allCases.count)]
    switch chance.next(below: 10) {
    case 0: return .passed(sequence, day, "m")
    case 1: return .passed(sequence, day, "n", revision: month.isMultiple(of: 2) ? 1 : 2)
    case 2: return .observed(sequence, day, "s.one", level)
    case 3: return .observed(sequence, day, "s.two", level)
    case 4: return .observed(sequence, day, "b.one", level)
    case 5: return .attested(sequence, day, "d", until: "2027-01-01")
    case 6: return .waived(sequence, day, "b")
    case 7: return .attested(sequence, day, "e")
    case 8: return .observed(sequence, day, "e.one", level)
    default: return .revoked(sequence, day, 1 + chance.next(below: sequence))
    }
  }

  /// Whole lives, many of them, on several days.
  @Test(arguments: 1...60)
  func saysWhatTheRulesSayOneByOne(_ seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let evidence = (1...Int(4 + seed % 20)).map { entry($0, with: &chance) }
    for date in ["2025-01-01", "2026-06-20", "2026-12-31", "2028-03-01"].map(CalendarDate.day) {
      let overview = StandingOverview(of: evidence, in: curriculum, on: date)
      let competencies = curriculum.curriculum.frameworks.flatMap(\.competencies)
      #expect(
        overview.standings(in: .id("core"))
          == competencies.map {
            competencyStanding(of: $0.id, in: curriculum, evidence: evidence, on: date).standing
          })
      for pathway in Self.pathways {
        let progress = pathwayProgress(
          of: pathway, in: curriculum, readLessons: [], evidence: evidence, on: date)
        #expect(overview.isComplete(pathway.id) == progress.isComplete)
      }
      for days in [0, 30, 90, 365, 4_000] {
        #expect(
          overview.renewals(within: days, of: date)
            == renewals(of: evidence, in: curriculum, within: days, on: date))
      }
    }
  }

  @Test func knowsNothingOfOtherFrameworksAndPathways() {
    let overview = StandingOverview(of: [], in: curriculum, on: .day("2026-01-01"))
    #expect(overview.standings(in: .id("other")) == [])
    #expect(!overview.isComplete(.id("other")))
  }
}
