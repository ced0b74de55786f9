/// Six letters and digits by which people in a room sign in; none that look like another.
public struct AttendanceCode: Hashable, Sendable, CustomStringConvertible {
  private static let symbols = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
  private static let length = 6

  public let text: String

  /// Reads what somebody typed: small letters, spaces and hyphens do not matter.
  public init?(_ typed: String) {
    let text = typed.uppercased().filter { $0 != " " && $0 != "-" }
    guard text.count == Self.length, text.allSatisfy(Self.symbols.contains) else { return nil }
    self.text = text
  }

  init(from random: RandomSource) {
    // 32 symbols: five bits of a byte, each as likely.
    text = String(random.bytes(Self.length).map { Self.symbols[Int($0 & 31)] })
  }

  /// In two groups, to be read from a wall.
  public var description: String { "\(text.prefix(3)) \(text.suffix(3))" }
}
