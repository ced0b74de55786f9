/// The outlines of all files, found by their paths.
struct OutlineShelf: Sendable {
  /// In the order of the paths.
  let all: [FileOutline]

  init(_ outlines: [FileOutline]) {
    all = outlines
  }

  func outline(_ path: String) -> FileOutline? { number(of: path).map { all[$0] } }

  /// The place in the order of the paths, found by halving: there are thousands, and few are asked
  /// for.
  func number(of path: String) -> Int? {
    var rest = all.indices
    while let middle = rest.isEmpty ? nil : (rest.lowerBound + rest.upperBound) / 2 {
      let found = all[middle].file
      if found == path { return middle }
      rest = found < path ? (middle + 1)..<rest.upperBound : rest.lowerBound..<middle
    }
    return nil
  }
}
