import CommonMark
import Diagnostics

/// Steps to put in order are numbered; all other answers have bullets.
struct WrongListKind: FileCheck {
  static let id = "wrong-list-kind"
  static let rule = "Steps to put in order are numbered, all other answers have bullets"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section -> [AnswerList] in
      let lists = section.parts.compactMap { part -> AnswerList? in
        guard let list = part.list, part.instruction != nil else { return nil }
        return list.isNumbered == (part.instruction == .order) ? nil : list
      }
      return lists + [section.choices].compactMap { $0 }.filter(\.isNumbered)
    }.map { Diagnostic(Self.self, at: $0.answers.first?.marker ?? $0.range) }
  }
}
