/// A set of competencies that a body has published.
public struct Framework: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Framework>
  public let title: [Inline]
  public let introduction: [Block]
  public let areas: [CompetencyArea]

  public init(
    id: Identifier<Framework>, title: [Inline], introduction: [Block], areas: [CompetencyArea]
  ) {
    self.id = id
    self.title = title
    self.introduction = introduction
    self.areas = areas
  }

  /// All competencies, in their order.
  public var competencies: [Competency] { areas.flatMap(\.competencies) }
}
