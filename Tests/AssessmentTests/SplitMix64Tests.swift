import Testing

@testable import Assessment

@Suite struct SplitMix64Tests {
  /// The outputs of Vigna's `splitmix64.c`; those of 1234567 also stand on Rosetta Code,
  /// "Pseudo-random numbers/Splitmix64".
  @Test(
    arguments: [
      (
        1_234_567,
        [
          6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
          4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
      ),
      (
        0,
        [
          0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F,
          0xF88B_B8A8_724C_81EC,
        ]
      ),
    ] as [(UInt64, [UInt64])])
  func givesTheNumbersOfItsSource(seed: UInt64, expected: [UInt64]) {
    var generator = SplitMix64(seed: seed)
    #expect(expected.map { _ in generator.next() } == expected)
  }

  @Test(arguments: [2, 3, 6, 7, 10])
  func boundedNumbersAreEvenlySpread(bound: Int) {
    var generator = SplitMix64(seed: UInt64(bound))
    var counts = Array(repeating: 0, count: bound)
    for _ in 0..<(bound * 2_000) { counts[generator.next(below: bound)] += 1 }
    // 2,000 are expected of each; the standard deviation is below 45, so 225 is beyond chance.
    #expect(counts.allSatisfy { abs($0 - 2_000) < 225 })
  }

  @Test(arguments: [-1, 0, 1])
  func aBoundWithoutChoiceGivesZero(bound: Int) {
    var generator = SplitMix64(seed: 1)
    #expect(generator.next(below: bound) == 0)
  }

  @Test func everyOrderIsAsLikelyAsAnother() {
    var generator = SplitMix64(seed: 4)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<24_000 { counts[generator.shuffled(0..<4), default: 0] += 1 }
    #expect(counts.count == 24)
    // 1,000 are expected of each; the standard deviation is 31.
    #expect(counts.values.allSatisfy { abs($0 - 1_000) < 160 })
  }

  /// Pins the way of drawing: a change would draw past papers differently.
  @Test func theShuffleIsTheSameForEver() {
    var generator = SplitMix64(seed: 2_026)
    #expect(generator.shuffled(0..<10) == [1, 0, 6, 7, 3, 9, 2, 5, 4, 8])
  }
}
