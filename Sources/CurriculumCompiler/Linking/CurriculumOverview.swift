import CurriculumModel
import Diagnostics

/// The curriculum without the text of its modules and quizzes: what checks of the whole look at, and
/// what files are linked by.
struct CurriculumOverview: Sendable {
  /// In the order of the paths.
  let outlines: [FileOutline]
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
  private let sectionsByRole: [Role: [Section]]
  private let numbers: [String: Int]
  /// The ids of quizzes by those of their modules.
  private let quizIDs: [String: String]
  private let noticesByFile: [String: ModuleNotices]

  /// `references` are the files that are neither modules nor quizzes.
  init(
    _ outlines: [FileOutline], references: [FileSyntax], pictures: PictureShelf,
    unknownFiles: [String], today: CalendarDate?
  ) {
    self.outlines = outlines
    self.pictures = pictures
    self.unknownFiles = unknownFiles
    self.today = today
    linkings = []
    let directory = Directory(outlines.map(\.names))
    self.directory = directory
    var sections = Dictionary(grouping: references.flatMap(\.sections), by: \.role)
    for outline in outlines {
      guard let root = outline.root else { continue }
      if root.role == .module || root.role == .quiz {
        sections[root.role, default: []].append(root)
      }
    }
    sectionsByRole = sections
    tables = ReferenceTables(references) { sections[$0] ?? [] }
    intentions = Intentions(outlines.flatMap(\.intentions))
    numbers = Dictionary(
      outlines.enumerated().map { ($1.file, $0) }, uniquingKeysWith: { first, _ in first })
    quizIDs = Dictionary(
      (sections[.quiz] ?? []).compactMap { quiz in
        guard let id = quiz.id, let module = quiz.fact("Module")?.references.first else {
          return nil
        }
        return (directory.id(named: module), id)
      }, uniquingKeysWith: { _, last in last })
    noticesByFile = Dictionary(
      outlines.compactMap { outline in outline.notices.map { (outline.file, $0) } },
      uniquingKeysWith: { first, _ in first })
    coverage = Coverage(goals: [], lessons: [:], questions: [:], named: [])
  }

  /// All of it, with what the files came to.
  init(_ overview: CurriculumOverview, linkings: [FileLinking]) {
    outlines = overview.outlines
    self.linkings = linkings
    pictures = overview.pictures
    unknownFiles = overview.unknownFiles
    directory = overview.directory
    tables = overview.tables
    intentions = overview.intentions
    today = overview.today
    sectionsByRole = overview.sectionsByRole
    numbers = overview.numbers
    quizIDs = overview.quizIDs
    noticesByFile = overview.noticesByFile
    coverage = Coverage(
      goals: overview.sections(.competency).flatMap(\.goals),
      lessons: Dictionary(grouping: linkings.lazy.flatMap(\.taught), by: \.objective),
      questions: Dictionary(grouping: linkings.lazy.flatMap(\.tested), by: \.objective),
      named: Set(
        overview.sections(.module).compactMap { $0.fact("Competency")?.references.first }
          .map(directory.id(named:))))
  }

  /// In the order of files and text: all sections of that role in reference files; of modules and
  /// quizzes the first heading of each, and nothing of what is below.
  func sections(_ role: Role) -> [Section] { sectionsByRole[role] ?? [] }

  func outline(_ file: String) -> FileOutline? { numbers[file].map { outlines[$0] } }

  var modules: some Sequence<(FileOutline, FileLinking)> { files(.module) }
  var quizzes: some Sequence<(FileOutline, FileLinking)> { files(.quiz) }

  private func files(_ kind: FileKind) -> some Sequence<(FileOutline, FileLinking)> {
    zip(outlines, linkings).lazy.filter { $0.0.kind == kind }
  }

  /// What a file can ask for.
  func surroundings(notingIn asked: AskedTopics) -> Surroundings {
    Surroundings(
      directory: directory, tables: tables, pictures: pictures, quizzes: quizIDs,
      notices: noticesByFile, notingIn: asked)
  }

  /// What a file that asked might now be told otherwise.
  func changes(since old: CurriculumOverview, in files: Set<String>) -> Set<Topic> {
    var changed = tables.changes(since: old.tables)
    for file in files {
      let (new, before) = (outline(file), old.outline(file))
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

  /// Whether an id is there, or not, as it was before.
  private func isSame(_ thing: Thing, asIn old: CurriculumOverview) -> Bool {
    (directory.thing(thing.kind, thing.id) == nil)
      == (old.directory.thing(thing.kind, thing.id) == nil)
  }
}
