import CommonMark
import Diagnostics

/// A run of text that a learner reads, and what it is.
struct Passage: Sendable {
  enum Kind: Sendable {
    case title, text
    /// The statement of *True or false.*
    case claim
    /// A cell of a table.
    case cell
    /// In a quote that is no callout.
    case quotation
    case option(AnswerSyntax)
    case feedback
    /// What an image shows.
    case alternative
  }

  let kind: Kind
  /// Of the section that it is in.
  let role: Role
  /// The number of that section among all of the file.
  let section: Int
  let content: [MarkdownInline]
  /// Whether a citation stands right beside the list or table that it is in.
  let isCitedAround: Bool
}

extension Passage {
  /// The mark of the answer that it is; `nil` where it is none.
  var option: AnswerSyntax? {
    if case .option(let answer) = kind { answer } else { nil }
  }
}
