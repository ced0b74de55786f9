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

extension Sequence where Element: Identifiable, Element.ID: Comparable {
  /// The elements that `ids` names, in that order, then the others in the order of their ids.
  func inOrder(of ids: [Element.ID]) -> [Element] {
    var places: [Element.ID: Int] = [:]
    for id in ids where places[id] == nil { places[id] = places.count }
    let placed: [(place: Int, element: Element)] = map { (places[$0.id] ?? .max, $0) }
    let sorted = placed.sorted { one, other in
      one.place == other.place ? one.element.id < other.element.id : one.place < other.place
    }
    return sorted.map(\.element)
  }
}
