public import CurriculumModel

/// A meeting in a room at which people learned something together.
public struct TrainingSession: Hashable, Sendable, Identifiable {
  /// What of the curriculum it was about.
  public enum Subject: Hashable, Sendable {
    case module(Module.ID)
    case skill(Objective.ID)
  }

  public let id: TrainingSessionID
  public let agency: AgencyID
  public let title: String
  public let subject: Subject?
  public let heldOn: CalendarDate
  public let place: String?
  /// How long it is planned to be.
  public let minutes: Int
  /// What people type on the day to come on the list.
  public let code: AttendanceCode
  public let mark: EntryMark
}

/// A meeting that somebody is going to hold, or held.
public struct NewTrainingSession: Hashable, Sendable {
  public let title: String
  public let subject: TrainingSession.Subject?
  public let heldOn: CalendarDate
  public let place: String?
  public let minutes: Int

  public init(
    title: String, subject: TrainingSession.Subject?, heldOn: CalendarDate, place: String?,
    minutes: Int
  ) {
    self.title = title
    self.subject = subject
    self.heldOn = heldOn
    self.place = place
    self.minutes = minutes
  }
}

/// That a person was at a session, and what was put right about it since.
public struct Attendance: Hashable, Sendable {
  public struct Correction: Hashable, Sendable {
    public let minutes: Int
    /// Empty once it was erased.
    public let reason: String
    public let mark: EntryMark
  }

  public let person: PersonID
  public let name: String
  /// As first written down.
  public let recordedMinutes: Int
  /// Whether the person signed in by the code; otherwise somebody put the person on the list.
  public let isByCode: Bool
  public let mark: EntryMark
  /// The earliest first.
  public let corrections: [Correction]

  /// What counts: none where the person was not there after all.
  public var minutes: Int { corrections.last?.minutes ?? recordedMinutes }
}

/// A session that a person is on the list of.
public struct AttendedSession: Hashable, Sendable {
  public let session: TrainingSession
  public let attendance: Attendance
}
