public import CurriculumModel

/// For whom the author sees the curriculum.
public enum PreviewRole: String, CaseIterable, Sendable {
  /// As learners see it, without keys.
  case learner
  /// With every key and what it says.
  case trainer
}

/// How the preview is reached, and what it shows first.
public struct PreviewOptions: Sendable {
  public var port: Int
  /// Whose values fill the blanks until the author chooses; the curriculum's first agency else.
  public var agency: AgencyProfile.ID?
  public var role: PreviewRole
  /// Loopback and nothing else: what is shown is nobody else's yet.
  public internal(set) var address: String

  public init(port: Int = 8081, agency: AgencyProfile.ID? = nil, role: PreviewRole = .trainer) {
    self.port = port
    self.agency = agency
    self.role = role
    address = "http://127.0.0.1:\(port)"
  }
}
