/// The place of one value while it is encoded: containers write into it, then it is read once.
final class EncodingNode {
  private enum Content {
    case empty
    case finished(JSONValue)
    case array([Element])
    case object([String: Element])
  }

  /// Most parts are finished as they arrive; the parts of nested containers grow on.
  private enum Element {
    case finished(JSONValue)
    case growing(EncodingNode)

    var value: JSONValue {
      switch self {
      case .finished(let value): value
      case .growing(let node): node.value
      }
    }
  }

  /// How many arrays and objects stand around this place.
  let depth: Int
  private var content = Content.empty

  init(depth: Int) {
    self.depth = depth
  }

  var value: JSONValue {
    switch content {
    case .empty: .null
    case .finished(let value): value
    case .array(let elements): .array(elements.map(\.value))
    case .object(let members): .object(members.mapValues(\.value))
    }
  }

  var count: Int { if case .array(let elements) = content { elements.count } else { 0 } }

  /// A value may ask for the same kind of container again and goes on in it.
  func becomeArray() {
    if case .array = content { return }
    content = .array([])
  }

  func becomeObject() {
    if case .object = content { return }
    content = .object([:])
  }

  func set(_ value: JSONValue) { content = .finished(value) }

  func set(_ value: JSONValue, for key: String) { insert(.finished(value), for: key) }

  func append(_ value: JSONValue) { insert(.finished(value)) }

  func child(for key: String) -> EncodingNode {
    let node = EncodingNode(depth: depth + 1)
    insert(.growing(node), for: key)
    return node
  }

  func appendChild() -> EncodingNode {
    let node = EncodingNode(depth: depth + 1)
    insert(.growing(node))
    return node
  }

  private func insert(_ element: Element, for key: String) {
    guard case .object(var members) = content else { return }
    content = .empty  // so that the members are not copied
    members[key] = element
    content = .object(members)
  }

  private func insert(_ element: Element) {
    guard case .array(var elements) = content else { return }
    content = .empty
    elements.append(element)
    content = .array(elements)
  }
}
