/// What the entities that occur in a text stand for, as libcmark decodes them.
struct EntityTable {
  private let texts: [[UInt8]: [UInt8]]

  /// Asks libcmark once for all of them: each as the heading of a document of its own.
  init(occurringIn bytes: [UInt8], reader: SyntaxReader) throws(SyntaxReader.TooDeep) {
    let entities = Array(Self.candidates(in: bytes))
    guard !entities.isEmpty else {
      texts = [:]
      return
    }
    let document = entities.flatMap { Array("# ".utf8) + $0 + [.lineFeed] }
    let headings = try reader.read(document).children
    var texts: [[UInt8]: [UInt8]] = [:]
    for (entity, heading) in zip(entities, headings) {
      guard heading.children.count == 1, case .text(let text) = heading.children[0].kind
      else { continue }
      let decoded = Array(text.utf8)
      if decoded != entity { texts[entity] = decoded }
    }
    self.texts = texts
  }

  /// The text of an entity from `&` to `;`; `nil` when it is none.
  func text(of entity: ArraySlice<UInt8>) -> [UInt8]? {
    texts.isEmpty ? nil : texts[Array(entity)]
  }

  private static func candidates(in bytes: [UInt8]) -> Set<[UInt8]> {
    var candidates: Set<[UInt8]> = []
    for start in bytes.indices where bytes[start] == .ampersand {
      if let end = end(ofEntityAt: start, in: bytes) {
        candidates.insert(Array(bytes[start..<end]))
      }
    }
    return candidates
  }

  /// Just past the `;` of what may be an entity: `&` or `&#`, letters and digits, `;`.
  static func end(ofEntityAt start: Int, in bytes: [UInt8]) -> Int? {
    var index = start + 1
    if index < bytes.count, bytes[index] == .hash { index += 1 }
    let limit = min(bytes.count, start + 40)
    while index < limit, bytes[index].isAlphanumeric { index += 1 }
    return index < limit && bytes[index] == .semicolon && index > start + 1 ? index + 1 : nil
  }
}
