import CommonMark
import Diagnostics

/// Two lists with only a blank line between them are one list to Markdown, so facts need a
/// paragraph or an instruction between themselves and any other list.
struct FactsRunIntoList: FileCheck {
  static let id = "facts-run-into-list"
  static let rule = "A paragraph or an instruction stands between facts and any other list"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.compactMap { section in
      section.facts.strays.first.map { .runsOn($0, in: section) }
    }
  }
}

extension Diagnostic {
  fileprivate static func runsOn(_ item: MarkdownList.Item, in section: Section) -> Diagnostic {
    let notes = section.facts.facts.last.map { [Note("the facts end here", at: $0.range)] } ?? []
    return Diagnostic(
      FactsRunIntoList.self, at: item.range,
      reason: "Markdown takes two lists with only a blank line between them for one",
      notes: notes)
  }
}
