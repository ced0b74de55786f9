/// A blank that each agency fills in, such as its report line.
public struct AgencyValue: Hashable, Sendable, Codable, Identifiable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case text, phone, email, link, address, person, hours
  }

  public let id: Identifier<AgencyValue>
  public let title: [Inline]
  public let kind: Kind
  public let description: [Block]

  public init(id: Identifier<AgencyValue>, title: [Inline], kind: Kind, description: [Block]) {
    self.id = id
    self.title = title
    self.kind = kind
    self.description = description
  }
}
