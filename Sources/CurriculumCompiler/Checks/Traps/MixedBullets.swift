import CommonMark
import Diagnostics

/// A list keeps its bullet character; another one begins another list.
struct MixedBullets: FileCheck {
  static let id = "mixed-bullets"
  static let rule = "All items of a list begin with the same character"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section -> [Diagnostic] in
      section.parts.flatMap { part -> [Diagnostic] in
        guard let list = part.list, let next = part.rest.first.flatMap(AnswerList.init),
          next.range.start.line <= list.range.end.line + 2
        else { return [] }
        return Self.items(of: next, unlike: list, in: file)
      }
    }
  }

  private static func items(
    of next: AnswerList, unlike list: AnswerList, in file: FileSyntax
  ) -> [Diagnostic] {
    guard let first = list.answers.first, let other = next.answers.first else { return [] }
    let bullet = file.source.text(in: first.marker)
    guard !list.isNumbered, !next.isNumbered, file.source.text(in: other.marker) != bullet else {
      return []
    }
    return next.answers.map { .mixedBullet(at: $0.marker, bullet: bullet, first: first.marker) }
  }
}

extension Diagnostic {
  fileprivate static func mixedBullet(
    at range: SourceRange, bullet: String, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      MixedBullets.self, at: range,
      reason: "Another character begins another list, which is no part of the answers",
      notes: [Note("the list begins here", at: first)],
      fixIts: [FixIt("Write \(bullet)", replacing: range, with: bullet)])
  }
}
