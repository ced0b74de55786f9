public import CurriculumModel

/// One thing in the ledger that says what a person knows or can do.
public struct EvidenceEntry: Hashable, Sendable, Codable {
  /// Its place in the ledger, which is also what a revocation names.
  public let sequence: Int
  /// The day from which it counts: when it was passed, seen, shown, accepted or withdrawn.
  public let date: CalendarDate
  public let kind: Evidence
  /// The day on which it was shown, where it began to count on a later one; renewal counts from it.
  public let shownOn: CalendarDate?

  public init(
    sequence: Int, date: CalendarDate, kind: Evidence, shownOn: CalendarDate? = nil
  ) {
    self.sequence = sequence
    self.date = date
    self.kind = kind
    self.shownOn = shownOn
  }
}

public enum Evidence: Hashable, Sendable, Codable {
  /// The quiz of a module was passed, as the module was at that revision.
  case quizPassed(quiz: Quiz.ID, module: Module.ID, moduleRevision: Int)
  /// The quiz of a module was handed in and counts once a supervisor has done what waits: marked a
  /// paragraph, or talked an unsafe answer over.
  case quizWaiting(quiz: Quiz.ID, module: Module.ID)
  /// A supervisor watched a skill at work.
  case observation(skill: Objective.ID, level: ObservationLevel)
  /// A second person stands behind an observation: the entry that it names.
  case countersignature(of: Int)
  /// The agency showed its policy or plan; it counts through that day, `nil` for no day of its own.
  case attestation(competency: Competency.ID, validUntil: CalendarDate?)
  /// Earlier learning was accepted in place of everything that the competency asks for.
  case waiver(competency: Competency.ID)
  /// An earlier entry no longer counts; if that is a revocation, what it revoked counts again.
  case revocation(of: Int)
}

/// What a supervisor saw.
public enum ObservationLevel: String, Hashable, Sendable, Codable, CaseIterable {
  case seen
  case seenWithHelp
  case notYet
  /// The skill has no place in this person's work.
  case doesNotApply

  /// Whether a skill that had been seen is to be shown again after this.
  public var reopens: Bool { self == .notYet || self == .seenWithHelp }
}
