/// The title and introduction of a file whose entries are kept one by one: the glossary, the
/// principles, the words, the sources, the values.
public struct ReferencePage: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case glossary, principles, words, sources, values
  }

  public let kind: Kind
  public let title: [Inline]
  public let introduction: [Block]

  public init(kind: Kind, title: [Inline], introduction: [Block]) {
    self.kind = kind
    self.title = title
    self.introduction = introduction
  }
}
