/// A group of competencies: `Core knowledge`.
public struct CompetencyArea: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<CompetencyArea>
  public let title: [Inline]
  public let introduction: [Block]
  public let competencies: [Competency]

  public init(
    id: Identifier<CompetencyArea>, title: [Inline], introduction: [Block],
    competencies: [Competency]
  ) {
    self.id = id
    self.title = title
    self.introduction = introduction
    self.competencies = competencies
  }
}
