/// The values that were asked for last, and not many more.
///
/// Two generations: what is asked for moves into the younger one; once that is full the older one is
/// let go and the younger takes its place. So no value that is in use is lost because others came,
/// and nothing has to be put into order.
struct RecentlyUsed<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// Of a generation: never more than twice as many values are kept.
  let capacity: Int
  private var young: [Key: Value] = [:]
  private var old: [Key: Value] = [:]

  init(capacity: Int) {
    self.capacity = capacity
  }

  var count: Int { young.count + old.count }

  subscript(key: Key) -> Value? {
    mutating get {
      if let value = young[key] { return value }
      guard let value = old.removeValue(forKey: key) else { return nil }
      keep(value, for: key)
      return value
    }
    set {
      old[key] = nil
      guard let newValue else {
        young[key] = nil
        return
      }
      keep(newValue, for: key)
    }
  }

  private mutating func keep(_ value: Value, for key: Key) {
    if young.count >= capacity, young[key] == nil { (young, old) = ([:], young) }
    young[key] = value
  }
}
