/// What became of one thing.
public struct CurriculumChange: Hashable, Sendable, Codable {
  public let subject: Subject
  /// The weightiest of the details' labels, or that it came, went or moved.
  public let label: ChangeLabel
  public let weight: ChangeWeight
  public let details: [ChangeDetail]
  /// The id that it had before, where it moved.
  public let movedFrom: String?
  /// Missing where there was no such thing.
  public let oldFingerprint: Fingerprint?
  public let newFingerprint: Fingerprint?

  init(
    _ subject: Subject, _ label: ChangeLabel, _ weight: ChangeWeight,
    details: [ChangeDetail] = [], movedFrom: String? = nil, old: Fingerprint? = nil,
    new: Fingerprint? = nil
  ) {
    self.subject = subject
    self.label = label
    self.weight = weight
    self.details = details
    self.movedFrom = movedFrom
    oldFingerprint = old
    newFingerprint = new
  }
}
