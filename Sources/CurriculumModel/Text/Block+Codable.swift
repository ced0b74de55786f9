// In a release, a block is an object with one key that names its kind.

extension Block: Codable {
  private enum Key: String, CodingKey {
    case paragraph, heading, list, quote, callout, code, table, thematicBreak, practice
  }

  private struct Heading: Codable {
    var level: Int
    var anchor: String
    var content: [Inline]
  }

  private struct Items: Codable {
    var isNumbered: Bool
    var isTight: Bool
    var items: [[Block]]
  }

  private struct Code: Codable {
    var language: String?
    var literal: String
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard let key = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: container.codingPath, debugDescription: "a block without a kind"))
    }
    switch key {
    case .paragraph: self = .paragraph(try container.decode([Inline].self, forKey: key))
    case .heading:
      let heading = try container.decode(Heading.self, forKey: key)
      self = .heading(level: heading.level, anchor: heading.anchor, content: heading.content)
    case .list:
      let list = try container.decode(Items.self, forKey: key)
      self = .list(isNumbered: list.isNumbered, isTight: list.isTight, items: list.items)
    case .quote: self = .quote(try container.decode([Block].self, forKey: key))
    case .callout: self = .callout(try container.decode(Callout.self, forKey: key))
    case .code:
      let code = try container.decode(Code.self, forKey: key)
      self = .code(language: code.language, literal: code.literal)
    case .table: self = .table(try container.decode(TableBlock.self, forKey: key))
    case .thematicBreak: self = .thematicBreak
    case .practice: self = .practice(try container.decode(Question.ID.self, forKey: key))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .paragraph(let content): try container.encode(content, forKey: .paragraph)
    case .heading(let level, let anchor, let content):
      try container.encode(
        Heading(level: level, anchor: anchor, content: content), forKey: .heading)
    case .list(let isNumbered, let isTight, let items):
      try container.encode(
        Items(isNumbered: isNumbered, isTight: isTight, items: items), forKey: .list)
    case .quote(let content): try container.encode(content, forKey: .quote)
    case .callout(let callout): try container.encode(callout, forKey: .callout)
    case .code(let language, let literal):
      try container.encode(Code(language: language, literal: literal), forKey: .code)
    case .table(let table): try container.encode(table, forKey: .table)
    case .thematicBreak: try container.encode(true, forKey: .thematicBreak)
    case .practice(let id): try container.encode(id, forKey: .practice)
    }
  }
}
