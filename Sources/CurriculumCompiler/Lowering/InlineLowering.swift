import CommonMark
import CurriculumModel
import Diagnostics

extension Lowering {
  func inlines(_ inlines: [MarkdownInline]) throws(NoMeaning) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      for lowered in try self.inline(inline) {
        if case .text(let text) = lowered, case .text(let before)? = result.last {
          result[result.count - 1] = .text(before + text)
        } else {
          result.append(lowered)
        }
      }
    }
    return result
  }

  /// None for a comment, several for a text with agency values.
  private func inline(_ inline: MarkdownInline) throws(NoMeaning) -> [Inline] {
    switch inline.kind {
    case .text(let text): return try self.text(text, at: inline.range)
    case .code(let text): return [.code(text)]
    case .emphasis(let content): return [.emphasis(try inlines(content))]
    case .strong(let content): return [.strong(try inlines(content))]
    case .link(let destination, _, let content):
      return [try link(to: destination, content, at: inline.range)]
    case .image(let source, _, let alternative):
      let id: Picture.ID? = around.picture(at: source, from: inline.range.file)
        .flatMap { Identifier($0.name) }
      return [
        .image(
          try id.expected("a picture", at: inline.range), alternative: alternative.plainText)
      ]
    case .html where inline.isComment: return []
    case .html: throw NoMeaning(at: inline.range, expected: "text")
    case .softBreak: return [.softBreak]
    case .lineBreak: return [.lineBreak]
    }
  }

  private func text(_ text: String, at range: SourceRange) throws(NoMeaning) -> [Inline] {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return [.text(text)] }
    var result: [Inline] = []
    for piece in ValuePiece.split(text) {
      switch piece {
      case .text(let text): result.append(.text(String(text)))
      case .value(let id):
        result.append(.value(try Identifier(id).expected("an agency value", at: range)))
      }
    }
    return result
  }

  private func link(
    to destination: String, _ content: [MarkdownInline], at range: SourceRange
  ) throws(NoMeaning) -> Inline {
    switch around.directory.target(of: destination, in: range.file) {
    case .web(let address): return .link(.web(address: address), try inlines(content))
    case .thing(let thing) where thing.kind == .source:
      return .citation(try Citation(of: thing, words: content.plainText))
    case .thing(let thing) where thing.kind == .term:
      return .term(
        try Identifier(thing.id).expected("a term", at: range), try inlines(content))
    case .thing(let thing):
      return .link(
        try Destination(thing).expected("something with a page", at: range), try inlines(content))
    default: throw NoMeaning(at: range, expected: "a link that leads somewhere")
    }
  }
}
