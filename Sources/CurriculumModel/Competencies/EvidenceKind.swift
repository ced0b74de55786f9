/// How a competency is shown.
public enum EvidenceKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Knowledge: a quiz was passed.
  case quiz
  /// A skill: a supervisor saw it done.
  case observation
  /// A policy or plan: the agency showed it.
  case attestation
}
