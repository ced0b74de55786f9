import Foundation
import Synchronization

/// Runs scrypt away from the threads that serve pages, a few at a time: it takes tens of
/// milliseconds and tens of megabytes for each password.
final class PasswordHashing: Sendable {
  /// So many may wait; more are refused, so that a flood of sign-ins does not pile up.
  static let capacity = 64

  private let cost: PasswordCost
  private let random: RandomSource
  /// What an unknown address is checked against, so that it takes as long as a known one.
  private let decoy: PasswordVerifier
  private let lanes: [DispatchQueue]
  private let waiting = Mutex((count: 0, next: 0))

  init(cost: PasswordCost, random: RandomSource) {
    self.cost = cost
    self.random = random
    // Any key will do: nobody can know a password that leads to it.
    decoy = PasswordVerifier(cost: cost, salt: random.bytes(16), key: random.bytes(32))
    let width = max(1, ProcessInfo.processInfo.activeProcessorCount / 2)
    lanes = (0..<width).map { DispatchQueue(label: "groundwork.passwords.\($0)") }
  }

  func verifier(for password: String) async throws -> PasswordVerifier {
    let (cost, salt) = (cost, random.bytes(16))
    return try await run { try PasswordVerifier(password: password, cost: cost, salt: salt) }
  }

  /// Takes as long for `nil` as for a verifier.
  func check(_ password: String, against verifier: PasswordVerifier?) async throws -> Bool {
    let decoy = decoy
    return try await run {
      try (verifier ?? decoy).accepts(password) && verifier != nil
    }
  }

  private func run<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    let lane = try waiting.withLock { waiting in
      guard waiting.count < Self.capacity else { throw RecordsError.busy }
      waiting.count += 1
      waiting.next = (waiting.next + 1) % lanes.count
      return lanes[waiting.next]
    }
    defer { waiting.withLock { $0.count -= 1 } }
    return try await withCheckedThrowingContinuation { continuation in
      lane.async { continuation.resume(with: Result(catching: body)) }
    }
  }
}
