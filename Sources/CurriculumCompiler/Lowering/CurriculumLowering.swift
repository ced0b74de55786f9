import CurriculumModel
import Diagnostics

/// The curriculum, of reference files that are lowered now and modules and quizzes that have been.
struct CurriculumLowering {
  private let overview: CurriculumOverview
  private let lowering: Lowering

  init(_ overview: CurriculumOverview) {
    self.overview = overview
    lowering = Lowering(around: overview.surroundings(notingIn: AskedTopics()))
  }

  /// The curriculum, unless a diagnostic is an error; what turns out to have no meaning is one more.
  static func lower(
    _ overview: CurriculumOverview, unlessAnyErrorIn diagnostics: [Diagnostic]
  ) -> (Curriculum?, [Diagnostic]) {
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, []) }
    do throws(NoMeaning) {
      return (try CurriculumLowering(overview).curriculum(), [])
    } catch {
      return (nil, [error.diagnostic])
    }
  }

  private func curriculum() throws(NoMeaning) -> Curriculum {
    let sections = overview.sections
    let root = try sections(.curriculum).first
      .expected("the curriculum", at: SourceRange(startOf: FileKind.curriculumPath))
    let pathways = try lowering.pathways(sections(.pathway))
    let modules = try modules(in: pathways)
    let passMark = try lowering.fact("Pass mark", of: root)
    return Curriculum(
      id: try lowering.id(root), title: try lowering.inlines(root.heading.title),
      publisher: try lowering.text("Publisher", of: root),
      language: try lowering.text("Language", of: root),
      passMark: try passMark.share.expected("a percentage", at: passMark.valueRange),
      followUp: root.fact("Follow-up")?.periods ?? [],
      support: try lowering.firstID("Support", of: root),
      introduction: try lowering.blocks(root.blocks), pathways: pathways,
      frameworks: try lowering.frameworks(sections(.framework), in: pathways),
      principleGroups: try lowering.principleGroups(sections(.principleGroup)),
      glossary: try lowering.glossary(sections(.term)),
      wordRules: try lowering.wordRules(sections(.wordRule)),
      sources: try lowering.sources(sections(.source)),
      values: try lowering.values(sections(.value)),
      agencies: try lowering.agencies(sections(.agency), fillingIn: sections(.value)),
      modules: modules, quizzes: try quizzes(of: modules), pictures: try pictures(),
      referencePages: try lowering.referencePages(sections),
      intentions: overview.intentions.countByCheck)
  }

  /// In the order in which pathways have them, then by id.
  private func modules(in pathways: [Pathway]) throws(NoMeaning) -> [Module] {
    var modules: [Module] = []
    for (_, linking) in overview.modules {
      if case .module(let module)? = try linking.lowered?.get() { modules.append(module) }
    }
    return modules.inOrder(of: pathways.flatMap(\.modules))
  }

  /// In the order of the modules.
  private func quizzes(of modules: [Module]) throws(NoMeaning) -> [Quiz] {
    var quizzes: [Quiz] = []
    for (_, linking) in overview.quizzes {
      if case .quiz(let quiz)? = try linking.lowered?.get() { quizzes.append(quiz) }
    }
    return quizzes.inOrder(of: modules.map(\.quiz))
  }

  private func pictures() throws(NoMeaning) -> [Picture] {
    try overview.pictures.all.lowered { (file) throws(NoMeaning) in
      Picture(
        id: try Identifier(file.name)
          .expected("a name", at: SourceRange(startOf: file.path)),
        mediaType: file.mediaType, base64: Base64.encode(file.bytes))
    }.sorted { $0.id < $1.id }
  }
}
