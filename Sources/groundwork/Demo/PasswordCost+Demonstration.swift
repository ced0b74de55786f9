import Records

extension PasswordCost {
  /// The password of a demonstration is published: making it slow to guess would protect nobody.
  static let demonstration = Self(logRounds: 4, blockSize: 8, parallelism: 1)
}
