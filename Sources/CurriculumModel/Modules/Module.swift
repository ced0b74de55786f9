/// A unit of teaching: lessons, and the quiz that belongs to them.
public struct Module: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Module>
  public let title: [Inline]
  /// The competency that passing the quiz shows the knowledge of.
  public let competency: Competency.ID?
  /// Modules to take first.
  public let requires: [Module.ID]
  /// Goes up when a change matters to people who learned the module before.
  public let revision: Int
  /// What may distress, said before the first lesson.
  public let notice: [Inline]?
  public let sources: [Citation]
  public let introduction: [Block]
  public let lessons: [Lesson]
  public let quiz: Quiz.ID

  public init(
    id: Identifier<Module>, title: [Inline], competency: Competency.ID? = nil,
    requires: [Module.ID], revision: Int, notice: [Inline]? = nil, sources: [Citation],
    introduction: [Block], lessons: [Lesson], quiz: Quiz.ID
  ) {
    self.id = id
    self.title = title
    self.competency = competency
    self.requires = requires
    self.revision = revision
    self.notice = notice
    self.sources = sources
    self.introduction = introduction
    self.lessons = lessons
    self.quiz = quiz
  }
}
