/// An entry of the glossary.
public struct GlossaryTerm: Hashable, Sendable, Codable, Identifiable {
  public enum Use: String, Hashable, Sendable, Codable {
    case plain
    /// A word that exploiters use: staff must understand it and not say it.
    case recognizeOnly = "recognize only"
  }

  public let id: Identifier<GlossaryTerm>
  public let title: [Inline]
  /// Other forms of the word.
  public let also: [String]
  public let use: Use
  public let sources: [Citation]
  public let definition: [Block]

  public init(
    id: Identifier<GlossaryTerm>, title: [Inline], also: [String], use: Use, sources: [Citation],
    definition: [Block]
  ) {
    self.id = id
    self.title = title
    self.also = also
    self.use = use
    self.sources = sources
    self.definition = definition
  }
}
