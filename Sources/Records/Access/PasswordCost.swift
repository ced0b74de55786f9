/// What scrypt (RFC 7914) is made to cost.
public struct PasswordCost: Hashable, Sendable {
  /// The binary logarithm of N.
  public let logRounds: Int
  /// r; memory is 128 · N · r bytes.
  public let blockSize: Int
  /// p
  public let parallelism: Int

  public init(logRounds: Int, blockSize: Int, parallelism: Int) {
    self.logRounds = logRounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// 32 MiB for each guess; as strong as N = 2^17, p = 1 (OWASP Password Storage Cheat Sheet).
  public static let standard = PasswordCost(logRounds: 15, blockSize: 8, parallelism: 3)
}
