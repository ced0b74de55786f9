import CommonMark

/// The list right under a heading.
struct FactList: Hashable, Sendable {
  var facts: [Fact] = []
  /// Items of the list that are no facts.
  var strays: [MarkdownList.Item] = []
}
