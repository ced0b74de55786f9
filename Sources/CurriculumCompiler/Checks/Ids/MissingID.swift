import Diagnostics

/// What others refer to has an id: a code span at the end of its heading, or of the objective.
struct MissingID: FileCheck {
  static let id = "missing-id"
  static let rule = "A heading or objective that others refer to ends in an id"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section -> [Diagnostic] in
      let own = section.role.needsID ? [section.heading] : []
      return (own + section.objectives).filter { $0.id == nil }.map { .missingID($0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func missingID(_ title: TitleSyntax) -> Diagnostic {
    let slug = Slug.make(from: title.title.plainText)
    return Diagnostic(
      MissingID.self, at: title.range,
      fixIts: [FixIt("Add an id", replacing: title.range.ending, with: " `\(slug)`")])
  }
}
