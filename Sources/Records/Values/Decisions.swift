public import CurriculumModel

/// That an agency showed its policy or plan for a competency. Counts for all of its staff.
public struct Attestation: Hashable, Sendable, Identifiable {
  public let id: AttestationID
  public let agency: AgencyID
  public let competency: Competency.ID
  /// The document's name.
  public let document: String
  /// SHA-256 of the file, in hexadecimal digits; the file itself is not kept.
  public let fileDigest: String
  /// What the document was seen to hold.
  public let covers: [String]
  public let validUntil: CalendarDate?
  public let mark: EntryMark
  public let revocation: EntryRevocation?
}

/// What an agency shows.
public struct NewAttestation: Hashable, Sendable {
  public let competency: Competency.ID
  public let document: String
  /// 64 hexadecimal digits in lower case.
  public let fileDigest: String
  public let covers: [String]
  public let validUntil: CalendarDate?

  public init(
    competency: Competency.ID, document: String, fileDigest: String, covers: [String],
    validUntil: CalendarDate?
  ) {
    self.competency = competency
    self.document = document
    self.fileDigest = fileDigest
    self.covers = covers
    self.validUntil = validUntil
  }
}

/// That earlier learning was accepted for a competency. Texts are empty once they were erased.
public struct Waiver: Hashable, Sendable {
  public let person: PersonID
  public let competency: Competency.ID
  public let reason: String
  /// The name of the document that shows it.
  public let document: String?
  public let mark: EntryMark
  public let revocation: EntryRevocation?
}

/// That a person may begin a quiz once more than it allows by itself.
public struct AttemptRelease: Hashable, Sendable {
  public let quiz: Quiz.ID
  public let reason: String
  public let mark: EntryMark
}

/// That an unsafe answer was talked over with the person who gave it.
public struct Debrief: Hashable, Sendable {
  public let attempt: AttemptID
  public let question: Question.ID
  public let note: String
  public let mark: EntryMark
}
