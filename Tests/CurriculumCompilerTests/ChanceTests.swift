import Testing

@testable import CurriculumCompiler

@Suite struct ChanceTests {
  /// 60 heads of 100: 59.5 − 50 over √25.
  @Test func measuresExcessInStandardDeviations() {
    #expect(Chance.excess(60, probabilities: Array(repeating: 0.5, count: 100)) == 1.9)
    #expect(Chance.excess(0, probabilities: []) == 0)
  }

  /// Mendel's peas, 315, 101, 108 and 32 of 556 against 9:3:3:1: 0.470 (R. A. Fisher, "Has Mendel's
  /// work been rediscovered?", 1936).
  @Test func agreesWithMendelsPeas() {
    let statistic = Chance.chiSquared(
      [315, 101, 108, 32], expected: [9, 3, 3, 1].map { $0 * 556 / 16 })
    #expect((statistic * 1_000).rounded() == 470)
  }
}
