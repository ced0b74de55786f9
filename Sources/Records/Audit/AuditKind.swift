/// A kind of entry, for whoever looks through the ledger.
public struct AuditKind: Hashable, Sendable, Identifiable {
  /// As the ledger has it: `roles-set`.
  public let name: String
  /// As people read it.
  public let title: String

  /// By title.
  public static let all = LedgerKind.allCases.map(AuditKind.init)
    .sorted { $0.title < $1.title }

  public init?(_ name: String) {
    guard let kind = LedgerKind(rawValue: name) else { return nil }
    self.init(kind)
  }

  init(_ kind: LedgerKind) {
    name = kind.rawValue
    title = kind.event.title
  }

  public var id: String { name }
}
