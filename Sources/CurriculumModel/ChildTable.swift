/// Lessons by their ids, or questions: things whose ids begin with that of the module or quiz that
/// they are in.
///
/// A curriculum may have tens of thousands of them, and a preview has a new one at every save; so no
/// table of all of them is made, and a thing is looked for among its siblings.
public struct ChildTable<Child: Identifiable & Sendable>: Sendable {
  private let byParent: [Substring: [Child]]
  /// Those whose ids do not begin so.
  private let others: [Child]

  init<Subject>(
    _ parents: some Sequence<(id: String, children: [Child])>
  ) where Child.ID == Identifier<Subject> {
    let parents = Array(parents)
    byParent = Dictionary(parents.map { ($0.id[...], $0.children) }) { $0 + $1 }
    others = parents.flatMap { parent in
      parent.children.filter { $0.id.rawValue.parent != parent.id[...] }
    }
  }

  /// `nil` where there is none of that id; of two, the first.
  public subscript<Subject>(id: Identifier<Subject>) -> Child? where Child.ID == Identifier<Subject>
  {
    byParent[id.rawValue.parent]?.first { $0.id == id } ?? others.first { $0.id == id }
  }
}

extension String {
  /// What stands before the last `/`.
  fileprivate var parent: Substring {
    self[..<(utf8.lastIndex(of: UInt8(ascii: "/")) ?? utf8.startIndex)]
  }
}
