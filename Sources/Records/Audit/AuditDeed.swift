public import CurriculumModel

/// What an entry of the ledger says was done, as the end of a sentence that begins with who did
/// it. What people wrote is not in it: an audit shows that there is a note, and not the note.
public struct AuditDeed: Hashable, Sendable {
  /// A run of words, or what they are about.
  public enum Part: Hashable, Sendable {
    case words(String)
    case pathway(Pathway.ID)
    case module(Module.ID)
    case quiz(Quiz.ID)
    case skill(Objective.ID)
    case competency(Competency.ID)
    case agency(AgencyID)
    case team(TeamID)
    case observation(ObservationID)
  }

  public let parts: [Part]

  public init(parts: [Part]) {
    self.parts = parts
  }

  /// The sentence's end, with titles from a curriculum where it still has them.
  public func text(in curriculum: CurriculumIndex?) -> String {
    parts.map { $0.text(in: curriculum) }.joined()
  }
}

extension AuditDeed.Part {
  fileprivate func text(in curriculum: CurriculumIndex?) -> String {
    switch self {
    case .words(let words): words
    case .pathway(let id): quoted(curriculum?.pathways[id]?.title, or: id.rawValue)
    case .module(let id): quoted(curriculum?.modules[id]?.title, or: id.rawValue)
    case .quiz(let id):
      // Titles of quizzes say that they are quizzes, as the sentence does.
      quoted(
        curriculum?.quizzes[id].flatMap { curriculum?.modules[$0.module]?.title },
        or: id.rawValue)
    case .skill(let id): quoted(curriculum?.objectives[id], or: id.rawValue)
    case .competency(let id): quoted(curriculum?.competencies[id]?.title, or: id.rawValue)
    case .agency(let id): "\(id)"
    case .team(let id): "\(id)"
    case .observation(let id): "\(id)"
    }
  }

  private func quoted(_ title: [Inline]?, or id: String) -> String {
    "“\(title?.plainText() ?? id)”"
  }
}

extension AuditDeed: ExpressibleByStringInterpolation {
  public init(stringLiteral words: String) {
    parts = [.words(words)]
  }

  public init(stringInterpolation: StringInterpolation) {
    parts = stringInterpolation.parts
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ words: String) { parts.append(.words(words)) }
    public mutating func appendInterpolation(_ words: String) { parts.append(.words(words)) }
    public mutating func appendInterpolation(_ part: Part) { parts.append(part) }
    public mutating func appendInterpolation(_ number: Int) { parts.append(.words("\(number)")) }
    public mutating func appendInterpolation(_ day: CalendarDate) { parts.append(.words("\(day)")) }

    /// Both or, without a team, nothing.
    public mutating func appendInterpolation(_ words: String, _ team: TeamID?) {
      if let team { parts += [.words(words), .team(team)] }
    }
  }
}
