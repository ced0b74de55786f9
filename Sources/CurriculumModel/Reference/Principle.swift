/// A guiding principle.
public struct Principle: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Principle>
  public let title: [Inline]
  public let sources: [Citation]
  public let body: [Block]

  public init(id: Identifier<Principle>, title: [Inline], sources: [Citation], body: [Block]) {
    self.id = id
    self.title = title
    self.sources = sources
    self.body = body
  }
}

/// Principles under one heading: `Trauma-informed`.
public struct PrincipleGroup: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<PrincipleGroup>
  public let title: [Inline]
  public let introduction: [Block]
  public let principles: [Principle]

  public init(
    id: Identifier<PrincipleGroup>, title: [Inline], introduction: [Block], principles: [Principle]
  ) {
    self.id = id
    self.title = title
    self.introduction = introduction
    self.principles = principles
  }
}
