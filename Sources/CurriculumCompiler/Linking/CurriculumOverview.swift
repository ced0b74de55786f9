import CurriculumModel
import Diagnostics

/// The curriculum without the text of its modules and quizzes: what checks of the whole look at, and
/// what files are linked by.
struct CurriculumOverview: Sendable {
  let shelf: OutlineShelf
  /// One for each outline; none while files are still being linked.
  let linkings: [FileLinking]
  let pictures: PictureShelf
  /// Paths that the language has no use for.
  let unknownFiles: [String]
  let directory: Directory
  let tables: ReferenceTables
  let intentions: Intentions
  /// Told by where lessons and questions are named.
  let coverage: Coverage<ObjectiveUse>
  /// The day for which the curriculum is checked; without one, nothing is too old.
  let today: CalendarDate?
  private let references: [FileSyntax]
  private let referenceSections: [Role: [Section]]
  /// The first headings of modules and quizzes.
  private let roots: [Role: [Section]]
  /// The ids of quizzes by those of their modules.
  private let quizIDs: [String: String]
  /// What quizzes name as their module, in the order of the files.
  let quizModules: [(quiz: Section, reference: Reference, module: String)]

  /// `references` are the files that are neither modules nor quizzes. What has not changed since the
  /// `old` overview is taken from it.
  init(
    _ outlines: [FileOutline], references: [FileSyntax], pictures: PictureShelf,
    unknownFiles: [String], today: CalendarDate?, since old: CurriculumOverview? = nil
  ) {
    shelf = OutlineShelf(outlines)
    self.references = references
    self.pictures = pictures
    self.unknownFiles = unknownFiles
    self.today = today
    linkings = []
    let directory = Directory(outlines.map(\.names), since: old?.directory)
    self.directory = directory
    if let old, references.elementsEqual(old.references, by: ===) {
      referenceSections = old.referenceSections
      tables = old.tables
    } else {
      let sections = Dictionary(grouping: references.flatMap(\.sections), by: \.role)
      referenceSections = sections
      tables = ReferenceTables { sections[$0] ?? [] }
    }
    roots = Dictionary(
      grouping: outlines.compactMap(\.root).filter { $0.role == .module || $0.role == .quiz },
      by: \.role)
    intentions = Intentions(outlines.flatMap(\.intentions))
    quizModules = outlines.compactMap { outline in
      guard let quiz = outline.root, let reference = outline.module else { return nil }
      return (quiz, reference, directory.id(named: reference))
    }
    quizIDs = Dictionary(
      quizModules.compactMap { named in named.quiz.id.map { (named.module, $0) } },
      uniquingKeysWith: { _, last in last })
    coverage = Coverage(goals: [], lessons: [:], questions: [:], named: [])
  }

  /// All of it, with what the files came to.
  init(
    _ overview: CurriculumOverview, linkings: [FileLinking], since old: CurriculumOverview? = nil
  ) {
    shelf = overview.shelf
    self.linkings = linkings
    pictures = overview.pictures
    unknownFiles = overview.unknownFiles
    directory = overview.directory
    tables = overview.tables
    intentions = overview.intentions
    today = overview.today
    references = overview.references
    referenceSections = overview.referenceSections
    roots = overview.roots
    quizIDs = overview.quizIDs
    quizModules = overview.quizModules
    let named = overview.sections(.module).compactMap { $0.fact("Competency")?.references.first }
    coverage = overview.coverage(
      of: linkings, named: Set(named.map(directory.id(named:))), since: old)
  }

  /// In the order of files and text: all sections of that role in reference files; of modules and
  /// quizzes the first heading of each, and nothing of what is below.
  func sections(_ role: Role) -> [Section] { referenceSections[role] ?? roots[role] ?? [] }

  /// In the order of the paths.
  var outlines: [FileOutline] { shelf.all }

  func linking(_ file: String) -> FileLinking? { shelf.number(of: file).map { linkings[$0] } }

  var modules: some Sequence<(FileOutline, FileLinking)> { files(.module) }
  var quizzes: some Sequence<(FileOutline, FileLinking)> { files(.quiz) }

  private func files(_ kind: FileKind) -> some Sequence<(FileOutline, FileLinking)> {
    zip(outlines, linkings).lazy.filter { $0.0.kind == kind }
  }

  private func coverage(
    of linkings: [FileLinking], named: Set<String>, since old: CurriculumOverview?
  ) -> Coverage<ObjectiveUse> {
    let old = old.flatMap { $0.linkings.elementsEqual(linkings) { $0.usesAs($1) } ? $0 : nil }
    let isSameGoals = old?.references.elementsEqual(references, by: ===) == true
    return Coverage(
      goals: (isSameGoals ? old?.coverage.goals : nil) ?? sections(.competency).flatMap(\.goals),
      lessons: old?.coverage.lessons ?? ObjectiveUse.merged(linkings.lazy.map(\.taught)),
      questions: old?.coverage.questions ?? ObjectiveUse.merged(linkings.lazy.map(\.tested)),
      named: named)
  }

  /// What a file can ask for.
  func surroundings(notingIn asked: AskedTopics) -> Surroundings {
    Surroundings(
      directory: directory, tables: tables, pictures: pictures, quizzes: quizIDs,
      shelf: shelf, notingIn: asked)
  }

  /// What a file that asked might now be told otherwise.
  func changes(since old: CurriculumOverview, in files: Set<String>) -> Set<Topic> {
    var changed = tables.changes(since: old.tables)
    for file in files {
      let (new, before) = (shelf.outline(file), old.shelf.outline(file))
      changed.insert(.places(file: file))
      if new?.notices != before?.notices { changed.insert(.notices(file: file)) }
      if let new, let before, new.names.leadsAsBefore(before.names) { continue }
      changed.insert(.names(file: file))
      if (new == nil) != (before == nil) { changed.insert(.files) }
      for thing in (new?.names.shared ?? []) + (before?.names.shared ?? [])
      where !isSame(thing, asIn: old) {
        changed.formUnion([.id(thing.kind, thing.id), .ids(thing.kind)])
      }
    }
    for module in Set(quizIDs.keys).union(old.quizIDs.keys)
    where quizIDs[module] != old.quizIDs[module] {
      changed.insert(.quiz(ofModule: module))
    }
    if pictures.paths != old.pictures.paths { changed.insert(.pictures) }
    return changed
  }

  /// Whether an id is in the file, or in none, as it was before.
  private func isSame(_ thing: Thing, asIn old: CurriculumOverview) -> Bool {
    directory.thing(thing.kind, thing.id)?.file == old.directory.thing(thing.kind, thing.id)?.file
  }
}
