/// One sitting of reading, a page.
public struct Lesson: Hashable, Sendable, Codable, Identifiable {
  /// `module/lesson`.
  public let id: Identifier<Lesson>
  public let title: [Inline]
  public let teaches: [Objective.ID]
  /// What may distress in this lesson.
  public let notice: [Inline]?
  public let sources: [Citation]
  public let body: [Block]

  public init(
    id: Identifier<Lesson>, title: [Inline], teaches: [Objective.ID], notice: [Inline]? = nil,
    sources: [Citation], body: [Block]
  ) {
    self.id = id
    self.title = title
    self.teaches = teaches
    self.notice = notice
    self.sources = sources
    self.body = body
  }
}
