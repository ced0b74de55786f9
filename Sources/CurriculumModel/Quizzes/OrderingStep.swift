public struct OrderingStep: Hashable, Sendable, Codable {
  public let content: [Inline]
  public let feedback: [Block]

  public init(content: [Inline], feedback: [Block]) {
    self.content = content
    self.feedback = feedback
  }
}
