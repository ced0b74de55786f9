public import CurriculumModel

/// A person who is signed in, with what nearly every page needs to know.
public struct Visitor: Hashable, Sendable {
  public let session: SessionToken
  public let person: Person
  /// 32 bytes that belong to this session alone, to make form tokens with.
  public let formKey: [UInt8]
  /// Whose values fill the blanks of lessons.
  public let profile: AgencyProfile.ID?
  public let readLessons: Set<Lesson.ID>
  public let acknowledgedNotices: Set<String>
  /// The person's own and those of the person's teams, without doubles.
  public let assignments: [Assignment]

  public func holds(_ role: Role) -> Bool { person.roles.contains(role) }
}
