import Foundation

/// How memory fades and is strengthened by being asked: FSRS-6 with its published parameters.
///
/// Source: J. Ye, J. Su, Y. Cao, "A stochastic shortest path algorithm for optimizing spaced
/// repetition scheduling", KDD 2022; the formulas of version 6 as in py-fsrs 6.3.2, which the tests
/// reproduce. Its parameters were fitted to flash cards, not to this curriculum: what is measured
/// here is shown beside what it predicts (`RetentionCurve`).
public struct ForgettingModel: Sendable {
  /// w0...w20 of FSRS-6, as the reference has them by default.
  static let weights = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  /// The recall that an interval ends with, 0...1.
  let wantedRecall: Double
  /// In days.
  let longestInterval: Int

  public init(wantedRecall: Double = 0.9, longestInterval: Int = 365) {
    self.wantedRecall = wantedRecall
    self.longestInterval = longestInterval
  }

  /// What is known of a memory.
  public struct Memory: Hashable, Sendable, Codable {
    /// Days until recall has fallen to 90%.
    public let stability: Double
    /// 1...10.
    public let difficulty: Double

    public init(stability: Double, difficulty: Double) {
      self.stability = stability
      self.difficulty = difficulty
    }
  }

  /// The predicted recall so many days after the last asking: (1 + f·t/s)^−w20, where f makes it
  /// 90% at t = s.
  public func recall(of memory: Memory, after days: Int) -> Double {
    pow(1 + Self.factor * Double(max(0, days)) / memory.stability, Self.decay)
  }

  /// Whole days until recall will have fallen to what is wanted.
  public func interval(of memory: Memory) -> Int {
    let days = memory.stability / Self.factor * (pow(wantedRecall, 1 / Self.decay) - 1)
    return Int(min(max(days.rounded(.toNearestOrEven), 1), Double(longestInterval)))
  }

  /// The memory after the first asking.
  public func memory(after rating: RecallRating) -> Memory {
    Memory(
      stability: Self.weights[rating.rawValue - 1],
      difficulty: Self.clamped(Self.firstDifficulty(rating)))
  }

  /// The memory after being asked again, so many days after the last time.
  public func memory(_ memory: Memory, after days: Int, _ rating: RecallRating) -> Memory {
    let stability =
      if days < 1 {
        sameDay(memory, rating)
      } else if rating == .again {
        forgotten(memory, recall: recall(of: memory, after: days))
      } else {
        recalled(memory, rating, recall: recall(of: memory, after: days))
      }
    return Memory(stability: max(stability, 0.001), difficulty: difficulty(memory, rating))
  }

  private static let decay = -weights[20]
  private static let factor = pow(0.9, 1 / decay) - 1

  private static func clamped(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }

  private static func firstDifficulty(_ rating: RecallRating) -> Double {
    weights[4] - exp(weights[5] * Double(rating.rawValue - 1)) + 1
  }

  private func difficulty(_ memory: Memory, _ rating: RecallRating) -> Double {
    let w = Self.weights
    let change = -w[6] * Double(rating.rawValue - 3) * (10 - memory.difficulty) / 9
    return Self.clamped(
      w[7] * Self.firstDifficulty(.easy) + (1 - w[7]) * (memory.difficulty + change))
  }

  private func sameDay(_ memory: Memory, _ rating: RecallRating) -> Double {
    let w = Self.weights
    let growth =
      exp(w[17] * (Double(rating.rawValue - 3) + w[18])) * pow(memory.stability, -w[19])
    return memory.stability * (rating == .again ? growth : max(growth, 1))
  }

  private func forgotten(_ memory: Memory, recall: Double) -> Double {
    let w = Self.weights
    let inTheLong =
      w[11] * pow(memory.difficulty, -w[12]) * (pow(memory.stability + 1, w[13]) - 1)
      * exp((1 - recall) * w[14])
    return min(inTheLong, memory.stability / exp(w[17] * w[18]))
  }

  private func recalled(_ memory: Memory, _ rating: RecallRating, recall: Double) -> Double {
    let w = Self.weights
    let weight = rating == .hard ? w[15] : rating == .easy ? w[16] : 1
    return memory.stability
      * (1 + exp(w[8]) * (11 - memory.difficulty) * pow(memory.stability, -w[9])
        * (exp((1 - recall) * w[10]) - 1) * weight)
  }
}
