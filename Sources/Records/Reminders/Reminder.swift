public import CurriculumModel

/// What the site wrote to somebody on a day: at most one a day, with all that there was to say.
public struct Reminder: Hashable, Sendable, Identifiable {
  /// A sentence about one thing, of the recipient or of somebody of the recipient's team.
  public struct Line: Hashable, Sendable {
    public let person: PersonID
    /// `DueThing.key`.
    public let thing: String
    /// Of `ReminderRule`.
    public let stage: Int
    public let text: String

    public init(person: PersonID, thing: String, stage: Int, text: String) {
      self.person = person
      self.thing = thing
      self.stage = stage
      self.text = text
    }
  }

  /// What became of it as a mail.
  public enum Mail: String, Hashable, Sendable, CaseIterable {
    /// No mail was asked for: it stands on the site alone.
    case kept
    case sent
    /// It is tried again on another day.
    case failed
  }

  public let id: ReminderID
  public let recipient: Person
  public let day: CalendarDate
  public let subject: String
  public let opening: String
  public let lines: [Line]
  public let closing: String
  public let written: UTCMilliseconds
  public let mail: Mail

  public init(
    id: ReminderID, recipient: Person, day: CalendarDate, subject: String, opening: String,
    lines: [Line], closing: String, written: UTCMilliseconds, mail: Mail
  ) {
    self.id = id
    self.recipient = recipient
    self.day = day
    self.subject = subject
    self.opening = opening
    self.lines = lines
    self.closing = closing
    self.written = written
    self.mail = mail
  }

  /// The whole letter.
  public var text: String {
    "\(opening)\n\n\(lines.map { "- \($0.text)\n" }.joined())\n\(closing)\n"
  }
}
