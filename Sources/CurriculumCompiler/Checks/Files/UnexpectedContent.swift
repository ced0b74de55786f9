import CommonMark
import Diagnostics

/// Nothing an author wrote is dropped silently: text has a place, or is reported.
struct UnexpectedContent: Check {
  static let id = "unexpected-content"
  static let rule = "Text stands where the language has a use for it"

  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic] {
    let strays = curriculum.files.flatMap(\.blocksBeforeTitle)
    let misplaced = curriculum.sections.flatMap(\.uselessBlocks)
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
    var blocks = facts.facts.flatMap(\.rest)
    switch role {
    case .agencyValue: blocks += text
    case .pool: blocks += text + parts.flatMap(\.rest)
    case .competency, .skill: blocks += parts.flatMap(\.rest)
    default: break
    }
    for answer in parts.flatMap({ $0.list?.answers ?? [] }) + (choices?.answers ?? []) {
      blocks += answer.rest
    }
    if role == .competency || role == .skill { blocks += parts.flatMap(\.blocksInItems) }
    if task?.instruction == .match {
      blocks += answers.flatMap { $0.nested?.items ?? [] }.flatMap { AnswerSyntax($0).rest }
    }
    return blocks.filter { $0.headingLevel == nil }
  }
}

extension InstructedPart {
  /// Feedback, which objectives and rubrics have none of.
  fileprivate var blocksInItems: [MarkdownBlock] { (list?.answers ?? []).flatMap(\.feedback) }
}
