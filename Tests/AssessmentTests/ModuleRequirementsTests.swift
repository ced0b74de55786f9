import Assessment
import CurriculumModel
import Testing

@Suite struct ModuleRequirementsTests {
  private let curriculum = CurriculumIndex.sample(
    [.sample("k", [.quiz])],
    [
      .sample("words", for: nil, revision: 2), .sample("base", for: "k"),
      .sample("m", for: nil, requires: ["words", "base"]),
    ])

  @Test(
    arguments: [
      ([], ["words", "base"]),
      ([.passed(1, "2026-01-01", "words", revision: 2)], ["base"]),
      ([.passed(1, "2026-01-01", "words", revision: 1)], ["words", "base"]),
      ([.waived(1, "2026-01-01", "k")], ["words"]),
      ([.waived(1, "2020-01-01", "k")], ["words", "base"]),
      (
        [.passed(1, "2026-01-01", "words", revision: 2), .passed(2, "2026-01-01", "base")], []
      ),
    ] as [([EvidenceEntry], [String])])
  func namesWhatIsNotDone(_ evidence: [EvidenceEntry], _ left: [String]) throws {
    let module = try #require(curriculum.modules[.id("m")])
    #expect(
      unmetRequirements(of: module, in: curriculum, evidence: evidence, on: .day("2026-06-01"))
        == left.map { .id($0) })
  }
}
