import CommonMark
import Diagnostics

/// What an author wrote in one file.
///
/// A class, since every check is handed all files: a reference costs less than its nine parts.
final class FileSyntax: Sendable {
  let source: SourceText
  let kind: FileKind
  /// `nil` where the file has no heading of level 1.
  let root: Section?
  /// Blocks before the first heading of level 1, and from the second one on.
  let strays: [MarkdownBlock]
  /// All sections, each before those below it.
  let sections: [Section]
  let mentions: Mentions
  /// In the order of the text, those inside a line of text last.
  let intentions: [Intention]

  var file: String { source.file }

  /// Those of one role, in the order of the text.
  func sections(_ role: Role) -> [Section] { sections.filter { $0.role == role } }

  init(_ document: MarkdownDocument, kind: FileKind) {
    source = document.source
    self.kind = kind
    mentions = Mentions(in: document)
    intentions = Intention.all(in: document, mentions: mentions)
    let blocks = document.blocks.filter { !$0.isComment }
    let titles = blocks.indices.filter { blocks[$0].headingLevel == 1 }
    guard let first = titles.first else {
      root = nil
      sections = []
      strays = blocks
      return
    }
    let end = titles.dropFirst().first ?? blocks.endIndex
    let root = Section(blocks[first..<end], role: Role(of: kind), level: 1)
    self.root = root
    sections = root?.all ?? []
    strays = Array(blocks[..<first] + blocks[end...])
  }
}

extension Section {
  /// `blocks` begins with the heading.
  fileprivate convenience init?(_ blocks: ArraySlice<MarkdownBlock>, role: Role, level: Int) {
    guard let first = blocks.first, case .heading(_, let content) = first.kind else { return nil }
    let inner = blocks.dropFirst()
    let starts = inner.indices.filter { inner[$0].headingLevel == level + 1 }
    let lead = SectionBody(inner[..<(starts.first ?? inner.endIndex)], role: role)
    let role = Self.role(role, of: lead)
    let hasChildren = role.child != nil || lead.isScenario
    let body = hasChildren || starts.isEmpty ? lead : SectionBody(inner, role: role)
    let childRole = role.child ?? .scene
    let sections: [Section] =
      !hasChildren
      ? []
      : starts.enumerated().compactMap { number, start in
        let end = number + 1 < starts.count ? starts[number + 1] : inner.endIndex
        return Section(inner[start..<end], role: childRole, level: level + 1)
      }
    self.init(
      role: role, heading: TitleSyntax(content, range: content.range ?? first.range), body: body,
      sections: sections)
  }

  /// This section and all below it, each before those below it.
  fileprivate var all: [Section] {
    var all: [Section] = []
    func add(_ section: Section) {
      all.append(section)
      section.sections.forEach(add)
    }
    add(self)
    return all
  }

  private static func role(_ role: Role, of body: SectionBody) -> Role {
    guard role == .question, case .draw? = body.parts.first?.instruction else { return role }
    return .pool
  }
}

extension SectionBody {
  fileprivate var isScenario: Bool { parts.first?.instruction == .scenario }
}
