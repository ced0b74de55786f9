import CurriculumModel
import Diagnostics

extension Lowering {
  func pathways(_ sections: [Section]) throws(NoMeaning) -> [Pathway] {
    try sections.lowered { (section) throws(NoMeaning) in
      Pathway(
        id: try id(section), title: try inlines(section.heading.title),
        audience: try inlines(try fact("For", of: section).value),
        framework: try firstID("Framework", of: section)
          .expected("a framework", at: section.heading.range),
        validFor: section.fact("Valid for")?.period,
        introduction: try blocks(section.text.filter { !$0.isNumberedList }),
        modules: try modules(of: section))
    }
  }

  private func modules(of pathway: Section) throws(NoMeaning) -> [Module.ID] {
    try pathway.moduleLinks.lowered { (link) throws(NoMeaning) in
      guard
        case .thing(let thing) = around.directory.target(
          of: link.destination, in: link.range.file), thing.kind == .module
      else { throw NoMeaning(at: link.range, expected: "a module") }
      return try Identifier(thing.id).expected("an id", at: link.range)
    }
  }
}
