import CurriculumModel

extension Sequence {
  /// `map`, for lowering that can fail.
  func lowered<Value>(
    _ lower: (Element) throws(NoMeaning) -> Value
  ) throws(NoMeaning) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(underestimatedCount)
    for element in self { values.append(try lower(element)) }
    return values
  }
}

extension Array where Element: Sendable {
  /// The same on all cores; of several failures it throws the first in the order of the elements.
  func concurrentlyLowered<Value: Sendable>(
    _ lower: @Sendable (Element) throws(NoMeaning) -> Value
  ) throws(NoMeaning) -> [Value] {
    let results = concurrentMap { element in
      Result { () throws(NoMeaning) in try lower(element) }
    }
    return try results.lowered { (result) throws(NoMeaning) in try result.get() }
  }
}

extension Sequence where Element: Identifiable, Element.ID: Comparable {
  /// The elements that `ids` names, in that order, then the others in the order of their ids.
  func inOrder(of ids: [Element.ID]) -> [Element] {
    var places: [Element.ID: Int] = [:]
    for id in ids where places[id] == nil { places[id] = places.count }
    return sorted { one, other in
      let (left, right) = (places[one.id] ?? .max, places[other.id] ?? .max)
      return left == right ? one.id < other.id : left < right
    }
  }
}
