import CommonMark
import Diagnostics

/// A link and where it leads.
struct ResolvedLink: Sendable {
  /// Links of the last two kinds have checks of their own.
  enum Use: Hashable, Sendable { case text, pathway, choice }

  let link: Mentions.Link
  let target: LinkTarget
  let use: Use

  var range: SourceRange { link.range }
}

extension Directory {
  /// All links of a file, in the order of its text; the link of a mark is none of the author's.
  func links(of file: FileSyntax) -> [ResolvedLink] {
    var uses: [SourcePosition: ResolvedLink.Use] = [:]
    for section in file.sections {
      for link in section.moduleLinks { uses[link.range.start] = .pathway }
      for answer in section.choices?.answers ?? [] {
        if let link = answer.choiceLink { uses[link.range.start] = .choice }
      }
    }
    return file.mentions.links.filter { !$0.isMark }.map { link in
      ResolvedLink(
        link: link, target: target(of: link.destination, in: file.file),
        use: uses[link.range.start] ?? .text)
    }
  }
}
