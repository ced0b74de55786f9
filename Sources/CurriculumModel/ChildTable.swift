/// Lessons by their ids, or questions: things whose ids begin with that of the module or quiz that
/// they are in.
///
/// A curriculum may have tens of thousands of them, and a preview has a new one at every save; so no
/// table of all of them is made, and a thing is looked for among its siblings.
public struct ChildTable<Parent: Sendable, Child: Identifiable & Sendable>: Sendable {
  private let parents: [Substring: [Parent]]
  private let children: @Sendable (Parent) -> [Child]

  /// All children of a parent have ids that begin alike, as that of the `first` one does.
  init<Subject>(
    _ parents: [Parent], first: (Parent) -> Child?,
    children: @escaping @Sendable (Parent) -> [Child]
  ) where Child.ID == Identifier<Subject> {
    self.parents = Dictionary(grouping: parents) { first($0)?.id.rawValue.parent ?? "" }
    self.children = children
  }

  /// `nil` where there is none of that id; of two, the first.
  public subscript<Subject>(
    id: Identifier<Subject>
  ) -> Child? where Child.ID == Identifier<Subject> {
    for parent in parents[id.rawValue.parent] ?? [] {
      if let child = children(parent).first(where: { $0.id == id }) { return child }
    }
    return nil
  }
}

extension String {
  /// What stands before the last `/`.
  fileprivate var parent: Substring {
    self[..<(utf8.lastIndex(of: UInt8(ascii: "/")) ?? utf8.startIndex)]
  }
}
