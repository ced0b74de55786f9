import CommonMark
import Diagnostics

/// Nothing an author wrote is dropped silently: text has a place, or is reported.
struct UnexpectedContent: FileCheck {
  static let id = "unexpected-content"
  static let rule = "Text stands where the language has a use for it"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    let strays = file.blocksBeforeTitle
    let misplaced = file.sections.flatMap(\.uselessBlocks)
    return (strays + misplaced).map { Diagnostic(Self.self, at: $0.range) }
  }
}

extension FileSyntax {
  fileprivate var blocksBeforeTitle: ArraySlice<MarkdownBlock> {
    root == nil ? [] : strays.prefix { $0.headingLevel != 1 }
  }
}

extension Section {
  /// Blocks that lowering would leave out, headings apart.
  fileprivate var uselessBlocks: [MarkdownBlock] {
    let own: [MarkdownBlock] =
      switch role {
      case .agencyValue: text
      case .pool: text + parts.flatMap(\.rest)
      case .competency, .skill: parts.flatMap(\.rest)
      default: []
      }
    let blocks =
      facts.facts.flatMap(\.rest) + own + parts.flatMap(\.uselessBlocks)
      + (choices?.answers ?? []).flatMap { $0.uselessBlocks(mayNest: false) }
    return blocks.filter { $0.headingLevel == nil }
  }
}

extension InstructedPart {
  fileprivate var uselessBlocks: [MarkdownBlock] {
    guard let list else { return [] }
    switch instruction {
    case nil: return []
    case .paragraph?, .scenario?, .draw?, .end?:
      return [MarkdownBlock(.list(list.list), range: list.range)]
    case .match?: return list.answers.flatMap(\.uselessBlocksOfMatch)
    case .staffCan?, .lookFor?, .show?:
      return list.answers.flatMap { $0.feedback + $0.uselessBlocks(mayNest: false) }
    default: return list.answers.flatMap { $0.uselessBlocks(mayNest: false) }
    }
  }
}

extension AnswerSyntax {
  fileprivate func uselessBlocks(mayNest: Bool) -> [MarkdownBlock] {
    guard !mayNest, let nested, let first = nested.items.first, let last = nested.items.last
    else { return rest }
    return rest + [MarkdownBlock(.list(nested), range: first.range.through(last.range))]
  }

  /// Matches that belong to nothing have no feedback, since nobody is told to choose them.
  fileprivate var uselessBlocksOfMatch: [MarkdownBlock] {
    let ofMatches = matches.flatMap { $0.uselessBlocks(mayNest: false) }
    let idle = isNoMatch ? feedback + matches.flatMap(\.feedback) : []
    return uselessBlocks(mayNest: true) + ofMatches + idle
  }
}
