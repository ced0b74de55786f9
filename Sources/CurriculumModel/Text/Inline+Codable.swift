// In a release, plain text is a bare string and everything else an object with one key, so that
// the file stays small and can be read without this program.

extension Inline: Codable {
  private enum Key: String, CodingKey {
    case emphasis, strong, code, to, citation, term, value, image, alternative, `break`
    case content
  }

  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(text)
      return
    }
    let container = try decoder.container(keyedBy: Key.self)
    func content() throws -> [Inline] { try container.decode([Inline].self, forKey: .content) }
    if container.contains(.emphasis) {
      self = .emphasis(try container.decode([Inline].self, forKey: .emphasis))
    } else if container.contains(.strong) {
      self = .strong(try container.decode([Inline].self, forKey: .strong))
    } else if container.contains(.code) {
      self = .code(try container.decode(String.self, forKey: .code))
    } else if container.contains(.to) {
      self = .link(try container.decode(Destination.self, forKey: .to), try content())
    } else if container.contains(.citation) {
      self = .citation(try container.decode(Citation.self, forKey: .citation))
    } else if container.contains(.term) {
      self = .term(try container.decode(GlossaryTerm.ID.self, forKey: .term), try content())
    } else if container.contains(.value) {
      self = .value(try container.decode(AgencyValue.ID.self, forKey: .value))
    } else if container.contains(.image) {
      self = .image(
        try container.decode(Picture.ID.self, forKey: .image),
        alternative: try container.decode(String.self, forKey: .alternative))
    } else {
      let isHard = try container.decode(String.self, forKey: .break) == "line"
      self = isHard ? .lineBreak : .softBreak
    }
  }

  public func encode(to encoder: any Encoder) throws {
    if case .text(let text) = self {
      var container = encoder.singleValueContainer()
      try container.encode(text)
      return
    }
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .text: break
    case .emphasis(let content): try container.encode(content, forKey: .emphasis)
    case .strong(let content): try container.encode(content, forKey: .strong)
    case .code(let literal): try container.encode(literal, forKey: .code)
    case .link(let destination, let content):
      try container.encode(destination, forKey: .to)
      try container.encode(content, forKey: .content)
    case .citation(let citation): try container.encode(citation, forKey: .citation)
    case .term(let id, let content):
      try container.encode(id, forKey: .term)
      try container.encode(content, forKey: .content)
    case .value(let id): try container.encode(id, forKey: .value)
    case .image(let id, let alternative):
      try container.encode(id, forKey: .image)
      try container.encode(alternative, forKey: .alternative)
    case .softBreak: try container.encode("soft", forKey: .break)
    case .lineBreak: try container.encode("line", forKey: .break)
    }
  }
}
