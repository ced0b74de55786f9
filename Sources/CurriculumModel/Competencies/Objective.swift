/// One thing that staff can do once they have learned it: taught by lessons, tested by questions.
public struct Objective: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Objective>
  /// Completes "Staff can …".
  public let statement: [Inline]

  public init(id: Identifier<Objective>, statement: [Inline]) {
    self.id = id
    self.statement = statement
  }
}
