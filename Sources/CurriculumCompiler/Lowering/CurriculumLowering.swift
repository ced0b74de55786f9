import CurriculumModel
import Diagnostics

extension Lowering {
  func curriculum() throws(NoMeaning) -> Curriculum {
    let root = try linked.sections(.curriculum).first
      .expected("the curriculum", at: SourceRange(startOf: FileKind.curriculumPath))
    let pathways = try pathways()
    let modules = try modules(in: pathways)
    return Curriculum(
      id: try id(root), title: try inlines(root.heading.title),
      publisher: try text("Publisher", of: root), language: try text("Language", of: root),
      passMark: try passMark(of: root), followUp: root.fact("Follow-up")?.periods ?? [],
      support: try firstID("Support", of: root), introduction: try blocks(root.blocks),
      pathways: pathways, frameworks: try frameworks(in: pathways),
      principleGroups: try principleGroups(), glossary: try glossary(), wordRules: try wordRules(),
      sources: try sources(), values: try values(), agencies: try agencies(), modules: modules,
      quizzes: try quizzes(of: modules, passMark: try passMark(of: root)),
      pictures: try pictures(), referencePages: try referencePages(),
      intentions: linked.intentions.countByCheck)
  }

  private func passMark(of root: Section) throws(NoMeaning) -> Share {
    let fact = try fact("Pass mark", of: root)
    return try fact.share.expected("a percentage", at: fact.valueRange)
  }

  private func pathways() throws(NoMeaning) -> [Pathway] {
    var pathways: [Pathway] = []
    for section in linked.sections(.pathway) {
      let modules: [Module.ID] = try section.moduleLinks.lowered { (link) throws(NoMeaning) in
        guard
          case .thing(let thing) = linked.directory.target(
            of: link.destination, in: link.range.file), thing.kind == .module
        else { throw NoMeaning(at: link.range, expected: "a module") }
        return try Identifier(thing.id).expected("an id", at: link.range)
      }
      pathways.append(
        Pathway(
          id: try id(section), title: try inlines(section.heading.title),
          audience: try inlines(try fact("For", of: section).value),
          framework: try firstID("Framework", of: section)
            .expected("a framework", at: section.heading.range),
          validFor: section.fact("Valid for")?.period,
          introduction: try blocks(section.text.filter { !$0.isNumberedList }), modules: modules))
    }
    return pathways
  }

  private func pictures() throws(NoMeaning) -> [Picture] {
    var pictures: [Picture] = []
    for file in linked.pictures {
      let range = SourceRange(startOf: file.path)
      pictures.append(
        Picture(
          id: try Identifier(file.name).expected("a name", at: range), mediaType: file.mediaType,
          base64: Base64.encode(file.bytes)))
    }
    return pictures.sorted { $0.id < $1.id }
  }
}
