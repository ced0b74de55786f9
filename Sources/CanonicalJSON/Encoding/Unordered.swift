/// Collections that some element types make into an array whose order changes from run to run.
protocol Unordered {
  static var hasOrderedEncoding: Bool { get }
}

extension Set: Unordered {
  static var hasOrderedEncoding: Bool { false }
}

extension Dictionary: Unordered {
  /// Keys that become the keys of an object; others alternate with the values in an array.
  static var hasOrderedEncoding: Bool {
    Key.self == String.self || Key.self == Int.self || Key.self is any CodingKeyRepresentable.Type
  }
}
