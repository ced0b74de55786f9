/// A situation that unfolds scene by scene with the learner's choices.
public struct Scenario: Hashable, Sendable, Codable {
  public enum Ending: String, Hashable, Sendable, Codable { case safe, unsafe }

  public struct Scene: Hashable, Sendable, Codable, Identifiable {
    public let id: Identifier<Scene>
    public let title: [Inline]
    public let body: [Block]
    /// Empty exactly where the scene is an ending.
    public let choices: [Choice]
    public let ending: Ending?

    public init(
      id: Identifier<Scene>, title: [Inline], body: [Block], choices: [Choice],
      ending: Ending? = nil
    ) {
      self.id = id
      self.title = title
      self.body = body
      self.choices = choices
      self.ending = ending
    }
  }

  public struct Choice: Hashable, Sendable, Codable {
    public let mark: AnswerMark
    public let content: [Inline]
    public let leadsTo: Scene.ID
    public let feedback: [Block]

    public init(mark: AnswerMark, content: [Inline], leadsTo: Scene.ID, feedback: [Block]) {
      self.mark = mark
      self.content = content
      self.leadsTo = leadsTo
      self.feedback = feedback
    }
  }

  /// The first is where it starts.
  public let scenes: [Scene]

  public init(scenes: [Scene]) {
    self.scenes = scenes
  }
}
