/// The generator that forms are drawn with: small, fast, and the same on every machine for ever.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
/// in the form of Sebastiano Vigna's `splitmix64.c` (2015). Not for secrets.
public struct SplitMix64: Sendable {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0..<bound, each as likely as any other; 0 where `bound` is less than 2.
  ///
  /// Source: Daniel Lemire, "Fast random integer generation in an interval", ACM TOMACS 29 (2019),
  /// algorithm 5. Written out here because the standard library may change its own way.
  public mutating func next(below bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let range = UInt64(bound)
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      let threshold = (0 &- range) % range
      while product.low < threshold { product = next().multipliedFullWidth(by: range) }
    }
    return Int(product.high)
  }

  /// The elements in an order of which each is as likely as any other.
  ///
  /// Source: Fisher and Yates, as Knuth has it (TAOCP 2, 3.4.2, algorithm P).
  public mutating func shuffled<Element>(_ elements: some Sequence<Element>) -> [Element] {
    var elements = Array(elements)
    for last in elements.indices.dropFirst().reversed() {
      elements.swapAt(last, next(below: last + 1))
    }
    return elements
  }
}
