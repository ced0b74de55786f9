internal import CCmark

/// Reads text with libcmark. No C pointer leaves this file.
struct SyntaxReader {
  /// Blocks in blocks or inlines in inlines beyond what a reader of the tree has to bear.
  struct TooDeep: Error {
    let line: Int
  }

  let maximumDepth: Int

  func read(_ bytes: [UInt8]) throws(TooDeep) -> SyntaxNode {
    let root = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
      }
    }
    defer { cmark_node_free(root) }
    guard let root else { return .emptyDocument }
    return try node(root, depth: 0, line: 1)
  }

  /// `line` is the parent's, because libcmark gives breaks none.
  private func node(_ pointer: OpaquePointer, depth: Int, line: Int) throws(TooDeep) -> SyntaxNode {
    let first = max(Int(cmark_node_get_start_line(pointer)), line)
    guard depth <= maximumDepth else { throw TooDeep(line: first) }
    var children: [SyntaxNode] = []
    children.reserveCapacity(childCount(of: pointer))
    var next = cmark_node_first_child(pointer)
    while let child = next {
      children.append(try node(child, depth: depth + 1, line: first))
      next = cmark_node_next(child)
    }
    return SyntaxNode(
      kind: kind(of: pointer), children: children,
      lines: first...max(first, Int(cmark_node_get_end_line(pointer))),
      offset: max(0, Int(cmark_node_get_start_column(pointer)) - 1))
  }

  private func childCount(of pointer: OpaquePointer) -> Int {
    var count = 0
    var next = cmark_node_first_child(pointer)
    while let child = next {
      count += 1
      next = cmark_node_next(child)
    }
    return count
  }

  private func kind(of pointer: OpaquePointer) -> SyntaxNode.Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST:
      .list(marker(of: pointer), isTight: cmark_node_get_list_tight(pointer) != 0)
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_CODE_BLOCK:
      .code(info: string(cmark_node_get_fence_info(pointer)), literal: literal(of: pointer))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(literal(of: pointer))
    case CMARK_NODE_TEXT: .text(literal(of: pointer))
    case CMARK_NODE_CODE: .codeSpan(literal(of: pointer))
    case CMARK_NODE_HTML_INLINE: .htmlInline(literal(of: pointer))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_LINK:
      .link(destination: string(cmark_node_get_url(pointer)) ?? "", title: title(of: pointer))
    case CMARK_NODE_IMAGE:
      .image(source: string(cmark_node_get_url(pointer)) ?? "", title: title(of: pointer))
    default: .document
    }
  }

  private func marker(of pointer: OpaquePointer) -> MarkdownList.Marker {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      ? .ordered(start: Int(cmark_node_get_list_start(pointer))) : .bullet
  }

  private func title(of pointer: OpaquePointer) -> String? {
    string(cmark_node_get_title(pointer)).flatMap { $0.isEmpty ? nil : $0 }
  }

  private func literal(of pointer: OpaquePointer) -> String {
    string(cmark_node_get_literal(pointer)) ?? ""
  }

  private func string(_ characters: UnsafePointer<CChar>?) -> String? {
    characters.map { String(cString: $0) }
  }
}

extension SyntaxNode {
  fileprivate static let emptyDocument = SyntaxNode(
    kind: .document, children: [], lines: 1...1, offset: 0)
}
