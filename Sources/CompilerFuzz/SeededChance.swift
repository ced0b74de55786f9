import Assessment

/// The chance of one execution, the same for the same seed and number.
struct SeededChance: RandomNumberGenerator {
  private var generator: SplitMix64

  init(seed: UInt64, execution: Int) {
    generator = SplitMix64(
      seed: seed &* 0xd134_2543_de82_ef95 &+ UInt64(bitPattern: Int64(execution)))
  }

  mutating func next() -> UInt64 { generator.next() }

  mutating func below(_ count: Int) -> Int { Int.random(in: 0..<max(1, count), using: &self) }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &self)
  }
}
