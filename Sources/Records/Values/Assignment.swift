public import CurriculumModel

/// A pathway that a person or a team was asked to take.
public struct Assignment: Hashable, Sendable, Identifiable {
  public enum Recipient: Hashable, Sendable {
    case person(PersonID)
    case team(TeamID)
  }

  public let id: AssignmentID
  public let pathway: Pathway.ID
  public let recipient: Recipient
  public let due: CalendarDate?
  public let assigned: UTCMilliseconds

  public init(
    id: AssignmentID, pathway: Pathway.ID, recipient: Recipient, due: CalendarDate?,
    assigned: UTCMilliseconds
  ) {
    self.id = id
    self.pathway = pathway
    self.recipient = recipient
    self.due = due
    self.assigned = assigned
  }
}
