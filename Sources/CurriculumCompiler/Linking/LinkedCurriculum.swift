import CommonMark
import Diagnostics

/// Everything that authors wrote, with the directory of its ids: what questions about a curriculum
/// are answered from.
struct LinkedCurriculum: Sendable {
  let files: [FileSyntax]
  let directory: Directory
  /// In the order of files and text.
  let links: [ResolvedLink]
  private let sectionsByRole: [Role: [Section]]
  private let filesByPath: [String: Int]
  let coverage: Coverage<SectionPart>

  init(files: [FileSyntax]) {
    self.files = files
    let directory = Directory(files.map(FileNames.init))
    self.directory = directory
    links = files.concurrentMap { directory.links(of: $0) }.flatMap { $0 }
    sectionsByRole = Dictionary(grouping: files.flatMap(\.sections), by: \.role)
    filesByPath = Dictionary(
      files.enumerated().map { ($1.file, $0) }, uniquingKeysWith: { first, _ in first })
    coverage = Coverage(of: files, directory)
  }

  /// All sections of a role, in the order of files and text.
  func sections(_ role: Role) -> [Section] { sectionsByRole[role] ?? [] }

  func files(_ kind: FileKind) -> [FileSyntax] { files.filter { $0.kind == kind } }

  func file(_ path: String) -> FileSyntax? { filesByPath[path].map { files[$0] } }

  /// What the reference files say that other text is read by.
  var tables: ReferenceTables { ReferenceTables(sections: sections) }

  /// What the prose of every file comes to, by its path; worked out each time.
  var prose: [String: ProseFindings] {
    let around = Surroundings(
      directory: directory, tables: tables, pictures: PictureShelf([]), quizzes: [:],
      shelf: OutlineShelf([]),
      notingIn: AskedTopics())
    let findings = files.concurrentMap { ($0.file, ProseFindings($0, in: around)) }
    return Dictionary(findings, uniquingKeysWith: { first, _ in first })
  }
}
