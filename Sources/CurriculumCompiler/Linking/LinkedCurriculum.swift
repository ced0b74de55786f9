import CommonMark
import CurriculumModel
import Diagnostics

/// Everything that authors wrote, with the directory of its ids: what checks look at.
struct LinkedCurriculum: Sendable {
  let files: [FileSyntax]
  let pictures: [PictureFile]
  /// Paths that the language has no use for.
  let unknownFiles: [String]
  let directory: Directory
  /// The day for which the curriculum is checked; without one, nothing is too old.
  let today: CalendarDate?
  /// In the order of files and text.
  let links: [ResolvedLink]
  private let sectionsByRole: [Role: [Section]]
  private let filesByPath: [String: Int]
  let picturesByPath: [String: PictureFile]
  let intentions: Intentions
  let vocabulary: WordVocabulary
  /// In the order of the files.
  let prose: [ProseFindings]
  let coverage: Coverage

  init(
    files: [FileSyntax], pictures: [PictureFile], unknownFiles: [String],
    today: CalendarDate? = nil
  ) {
    self.today = today
    intentions = Intentions(files.flatMap(\.intentions))
    self.files = files
    self.pictures = pictures
    self.unknownFiles = unknownFiles
    let directory = Directory(files)
    self.directory = directory
    links = files.concurrentMap { directory.links(of: $0) }.flatMap { $0 }
    let sections = Dictionary(grouping: files.flatMap(\.sections), by: \.role)
    sectionsByRole = sections
    vocabulary = WordVocabulary(rules: sections[.wordRule] ?? [], terms: sections[.term] ?? [])
    let words = WordFinder(vocabulary: vocabulary, directory: directory)
    let figures = FigureFinder(sources: sections[.source] ?? [], directory: directory)
    prose = files.concurrentMap {
      ProseFindings($0, words: words, figures: figures, directory: directory)
    }
    picturesByPath = Dictionary(pictures.map { ($0.path, $0) }, uniquingKeysWith: { one, _ in one })
    filesByPath = Dictionary(
      uniqueKeysWithValues: files.enumerated().map { ($1.file, $0) })
    coverage = Coverage(of: files, directory)
  }

  /// All sections of a role, in the order of files and text.
  func sections(_ role: Role) -> [Section] { sectionsByRole[role] ?? [] }

  /// All sections, without order between roles.
  var sections: some Collection<Section> { sectionsByRole.values.joined() }

  func files(_ kind: FileKind) -> [FileSyntax] { files.filter { $0.kind == kind } }

  func file(_ path: String) -> FileSyntax? { filesByPath[path].map { files[$0] } }

  /// The uses of ruled words that nothing excuses, in the order of files and text.
  var wordUses: [WordUse] { prose.flatMap(\.wordUses) }

  /// The figures that want a source, or another one, in the order of files and text.
  var figures: [FigureFinding] { prose.flatMap(\.figures) }

  /// The text of a range, as the author wrote it.
  func text(in range: SourceRange) -> String { file(range.file)?.source.text(in: range) ?? "" }
}
