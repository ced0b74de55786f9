public import CurriculumModel

/// A person who is signed in, with what nearly every page needs to know.
public struct Visitor: Hashable, Sendable {
  public let session: SessionToken
  public let person: Person
  /// 32 bytes that belong to this session alone and may be shown to its holder, for forms.
  public let formKey: [UInt8]
  /// Whose values fill the blanks of lessons.
  public let profile: AgencyProfile.ID?
  /// Of the person's agency.
  public let textRule: TextRule
  public let readLessons: Set<Lesson.ID>
  public let acknowledgedNotices: Set<String>
  /// The person's own and those of the person's teams, without doubles.
  public let assignments: [Assignment]

  public init(
    session: SessionToken, person: Person, formKey: [UInt8], profile: AgencyProfile.ID?,
    textRule: TextRule = .ask, readLessons: Set<Lesson.ID>, acknowledgedNotices: Set<String>,
    assignments: [Assignment]
  ) {
    self.session = session
    self.person = person
    self.formKey = formKey
    self.profile = profile
    self.textRule = textRule
    self.readLessons = readLessons
    self.acknowledgedNotices = acknowledgedNotices
    self.assignments = assignments
  }

  public func holds(_ role: Role) -> Bool { person.roles.contains(role) }
}
