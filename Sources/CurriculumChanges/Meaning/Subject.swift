/// A kind of thing that can change.
public enum SubjectKind: String, Hashable, Sendable, Codable, CaseIterable {
  case curriculum, pathway, module, lesson, quiz, pool, question
  case framework, area, competency, objective, skill
  case agencyValue = "agency's value"
  case agency, value
  case term, wordRule = "rule about words", source
  case principleGroup = "group of principles", principle
  case page, picture
}

/// A thing that changed.
public struct Subject: Hashable, Sendable, Codable {
  public let kind: SubjectKind
  public let id: String
  /// As it is called now, or was.
  public let title: String
}
