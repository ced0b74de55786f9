/// Where random bytes come from: the system, or a script in tests.
public struct RandomSource: Sendable {
  /// Gives exactly as many bytes as asked for.
  public let bytes: @Sendable (_ count: Int) -> [UInt8]

  public init(bytes: @escaping @Sendable (_ count: Int) -> [UInt8]) {
    self.bytes = bytes
  }

  /// The operating system's generator, fit for keys.
  public static let system = RandomSource { count in
    // Eight bytes for each call of the system, which is what it costs.
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    while bytes.count < count {
      withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) }
    }
    return Array(bytes.prefix(count))
  }
}
