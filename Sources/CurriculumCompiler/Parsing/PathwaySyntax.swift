import CommonMark
import Diagnostics

extension Section {
  /// The links of a pathway's numbered list, in their order.
  var moduleLinks: [Mentions.Link] {
    guard role == .pathway else { return [] }
    return moduleItems.compactMap { item in
      guard let first = item.blocks.first, case .paragraph(let content) = first.kind,
        let only = content.trimmed.first, case .link(let destination, _, let words) = only.kind
      else { return nil }
      return Mentions.Link(destination: destination, content: words, range: only.range)
    }
  }

  /// The items of a pathway's numbered lists.
  var moduleItems: [MarkdownList.Item] {
    text.flatMap { block -> [MarkdownList.Item] in
      guard block.isNumberedList, case .list(let list) = block.kind else { return [] }
      return list.items
    }
  }
}

extension MarkdownBlock {
  var isNumberedList: Bool {
    guard case .list(let list) = kind, list.marker != .bullet else { return false }
    return true
  }
}
