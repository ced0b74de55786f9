public import CurriculumModel

/// One entry of the ledger in words: who did what to whom, and when.
public struct AuditEntry: Hashable, Sendable, Identifiable {
  /// The entry's place in the ledger.
  public let sequence: Int
  public let recorded: UTCMilliseconds
  public let kind: AuditKind
  public let actor: EntryAuthor
  public let deed: AuditDeed
  /// Whom it was done to, where that is one person.
  public let person: EntryAuthor?
  /// The name of the agency that it concerns; `nil` for the site's own.
  public let agency: String?

  public var id: Int { sequence }
}

/// A run of entries, with the way to its neighbours.
public struct AuditStretch: Hashable, Sendable {
  /// In the order that was asked for.
  public let entries: [AuditEntry]
  /// Where the entries before the first of these are, in that order; `nil` where there are none.
  public let back: AuditPlace?
  /// Where those after the last of these are.
  public let onward: AuditPlace?
}

/// Where a run of entries begins, and which way it goes.
public enum AuditPlace: Hashable, Sendable {
  /// The latest first, from this entry on downwards, it not included; `nil` for the latest.
  case before(Int?)
  /// The earliest first, from this entry on upwards, it not included.
  case after(Int)
}

/// Which entries are asked for; all that is given must hold.
public struct AuditQuery: Hashable, Sendable {
  /// About one of them or by one of them.
  public var people: Set<PersonID>?
  public var kind: AuditKind?
  /// From the beginning of this day (UTC).
  public var since: CalendarDate?
  /// To the end of this day (UTC).
  public var until: CalendarDate?

  public init(
    people: Set<PersonID>? = nil, kind: AuditKind? = nil, since: CalendarDate? = nil,
    until: CalendarDate? = nil
  ) {
    self.people = people
    self.kind = kind
    self.since = since
    self.until = until
  }
}
