/// A piece of running text, every reference in it resolved.
public indirect enum Inline: Hashable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case code(String)
  case link(Destination, [Inline])
  /// What a sentence rests on, and where in it: `[Task Force guidelines, p. 22]`.
  case citation(Citation)
  /// A word of the glossary, linked by the author or by the compiler at its first use.
  case term(GlossaryTerm.ID, [Inline])
  /// Filled in for each agency.
  case value(AgencyValue.ID)
  case image(Picture.ID, alternative: String)
  case softBreak
  case lineBreak
}

/// Where a link leads.
public enum Destination: Hashable, Sendable, Codable {
  /// An address outside, with one of the allowed schemes (`https`, `http`, `mailto`, `tel`).
  case web(address: String)
  case module(id: Module.ID)
  /// A lesson, or a section of it by its anchor.
  case lesson(id: Lesson.ID, section: String?)
  case question(id: Question.ID)
  case pathway(id: Pathway.ID)
  case framework(id: Framework.ID)
  case competency(id: Competency.ID)
  case objective(id: Objective.ID)
  case principle(id: Principle.ID)
  case term(id: GlossaryTerm.ID)
  case wordRule(id: WordRule.ID)
  case source(id: Source.ID)
}

/// A reference to a source, with the place in it.
public struct Citation: Hashable, Sendable, Codable {
  public let source: Source.ID
  /// What the author wrote before the comma: `Task Force guidelines`.
  public let label: String
  /// What follows the comma: `p. 22`.
  public let locator: String?

  public init(source: Source.ID, label: String, locator: String?) {
    self.source = source
    self.label = label
    self.locator = locator
  }
}
