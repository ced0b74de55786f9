/// Something of the curriculum with what it rests on and what rests on it.
public struct ThreadKnot: Hashable, Sendable, Codable {
  /// What it is, without an article: `lesson`.
  public let kind: String
  public let landmark: Landmark
  public let strands: [ThreadStrand]

  init(_ kind: String, _ landmark: Landmark, _ strands: [ThreadStrand] = []) {
    self.kind = kind
    self.landmark = landmark
    self.strands = strands.filter { !$0.knots.isEmpty }
  }
}

/// All things that stand to another in one way.
public struct ThreadStrand: Hashable, Sendable, Codable {
  /// How, seen from the knot that has the strand: `taught by`.
  public let name: String
  public let knots: [ThreadKnot]

  init(_ name: String, _ knots: [ThreadKnot]) {
    self.name = name
    self.knots = knots
  }
}

/// The whole thread of an id, from the source to the rubric and back.
public struct CurriculumThread: Hashable, Sendable, Codable {
  /// The layout of the JSON; a change of it that can break a reader raises the number.
  public let version: Int
  /// More than one where things of different files have the id; none where nothing has it.
  public let knots: [ThreadKnot]
  /// What may have been meant where nothing has the id.
  public let suggestions: [String]

  init(knots: [ThreadKnot], suggestions: [String]) {
    version = 1
    self.knots = knots
    self.suggestions = suggestions
  }

  /// For the terminal: every step with its place.
  public var text: String { knots.map { $0.text(indent: "") }.joined(separator: "\n") }
}

extension ThreadKnot {
  fileprivate func text(indent: String) -> String {
    let id = landmark.id.isEmpty ? "" : " \(landmark.id)"
    let title = landmark.title.isEmpty ? "" : " “\(landmark.title)”"
    return "\(indent)\(kind)\(id)\(title) \(landmark.place)\n"
      + strands.map { strand in
        "\(indent)  \(strand.name)\n"
          + strand.knots.map { $0.text(indent: indent + "    ") }.joined()
      }.joined()
  }
}
