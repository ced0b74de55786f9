import CommonMark
import Diagnostics

/// Feedback is indented to its answer; a quote at the margin ends the list.
struct UnindentedFeedback: FileCheck {
  static let id = "unindented-feedback"
  static let rule = "Feedback is indented to stand under its answer"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).flatMap { section -> [Diagnostic] in
      guard let task = section.task, let list = task.list else { return [] }
      return Self.quotes(after: list, in: task.rest).map { quote in
        .unindented(quote, under: list, in: file)
      }
    }
  }

  /// Quotes that follow an answer without a blank line, or stand between two answers.
  private static func quotes(after list: AnswerList, in rest: [MarkdownBlock]) -> [MarkdownBlock] {
    var quotes: [MarkdownBlock] = []
    var end = list.range.end.line
    for (index, block) in rest.enumerated() {
      switch block.kind {
      case .quote(let content) where CalloutSyntax.split(content) == nil:
        let next = index + 1 < rest.count ? AnswerList(rest[index + 1]) : nil
        if block.range.start.line == end + 1 || next?.answers.first?.mark != nil {
          quotes.append(block)
        }
      case .list: break
      default: return quotes
      }
      end = block.range.end.line
    }
    return quotes
  }
}

extension Diagnostic {
  fileprivate static func unindented(
    _ quote: MarkdownBlock, under list: AnswerList, in file: FileSyntax
  ) -> Diagnostic {
    let marker = list.answers.first?.marker ?? list.range
    let indent = String(repeating: " ", count: marker.end.column - marker.start.column + 1)
    // Replaced from the margin, so that what indentation there is does not add up.
    var range = quote.range
    range.start.column = 1
    let lines = file.source.text(in: range).split(separator: "\n", omittingEmptySubsequences: false)
    let indented = lines.map { indent + $0.trimmingSpace }.joined(separator: "\n")
    return Diagnostic(
      UnindentedFeedback.self, at: quote.range,
      reason: "At the margin a quote ends the list, and belongs to no answer",
      fixIts: [FixIt("Indent the feedback", replacing: range, with: indented)])
  }
}
