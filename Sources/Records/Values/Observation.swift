public import Assessment
public import CurriculumModel

/// That somebody watched a person use a skill at work. Texts are `nil` where there were none, or
/// once they were erased.
public struct Observation: Hashable, Sendable, Identifiable {
  public struct Reply: Hashable, Sendable {
    public let sequence: Int
    public let recorded: UTCMilliseconds
    public let text: String
  }

  public let id: ObservationID
  public let person: PersonID
  public let skill: Objective.ID
  public let level: ObservationLevel
  public let seenOn: CalendarDate
  public let place: String?
  public let note: String?
  /// Why a skill that had been seen was open again.
  public let reason: String?
  /// What was looked for stands in it.
  public let release: ReleaseDigest
  public let mark: EntryMark
  public let countersignature: EntryMark?
  public let revocation: EntryRevocation?
  /// The person's own words, the earliest first.
  public let replies: [Reply]
}

/// What somebody saw of one skill.
public struct NewObservation: Hashable, Sendable {
  public let skill: Objective.ID
  public let level: ObservationLevel
  /// Asked for where the skill had been seen and is open again with this.
  public let reason: String?

  public init(skill: Objective.ID, level: ObservationLevel, reason: String? = nil) {
    self.skill = skill
    self.level = level
    self.reason = reason
  }
}

/// When and where several skills were watched.
public struct Occasion: Hashable, Sendable {
  public let day: CalendarDate
  public let place: String?
  public let note: String?

  public init(day: CalendarDate, place: String? = nil, note: String? = nil) {
    self.day = day
    self.place = place
    self.note = note
  }
}

/// What a person thinks of an own skill, beside what others saw.
public struct SelfRating: Hashable, Sendable {
  public let skill: Objective.ID
  public let level: ObservationLevel
  public let recorded: UTCMilliseconds
  public let sequence: Int
}

/// An observation that is only half written down, as its form had it.
public struct ObservationDraft: Hashable, Sendable {
  public let person: PersonID
  public let competency: Competency.ID
  /// What was typed or chosen, by the name of the field.
  public let fields: [String: String]
  public let saved: UTCMilliseconds
}
