public import CurriculumModel
import Diagnostics

/// Compiles a folder again and again, and makes anew only what a change can have touched.
///
/// What comes of it is what `compile` makes of the same files, whatever it was given before. It holds
/// on to the files, their syntax and what they became.
public struct IncrementalCompiler: Sendable {
  private struct Remembered: Sendable {
    let file: ExaminedFile
    let linking: FileLinking?
  }

  private var files: [String: Remembered] = [:]
  private var last: CurriculumOverview?

  public init() {}

  /// Without `today` nothing is found too old; no release depends on it.
  public mutating func compile(
    _ folder: SourceFolder, on today: CalendarDate? = nil
  ) -> Compilation {
    examine(folder, on: today).compilation()
  }

  /// Reading, parsing, linking and checking, in this order.
  mutating func examine(_ folder: SourceFolder, on today: CalendarDate?) -> CheckedCurriculum {
    let contents = FolderContents(folder)
    let (examined, changed) = examined(contents)
    let known = examined.filter { $0.outline != nil }
    let overview = CurriculumOverview(
      known.compactMap(\.outline),
      references: known.compactMap(\.reading.syntax).filter(\.isReference),
      pictures: PictureShelf(contents.pictures), unknownFiles: contents.unknownFiles, today: today)
    let linkings = linkings(of: known, in: overview, changed: changed)
    let whole = CurriculumOverview(overview, linkings: linkings)
    let byPath = Dictionary(
      zip(known, linkings).map { ($0.path, $1) }, uniquingKeysWith: { first, _ in first })
    files = Dictionary(
      examined.map { ($0.path, Remembered(file: $0, linking: byPath[$0.path])) },
      uniquingKeysWith: { first, _ in first })
    last = whole
    return CheckedCurriculum(whole, files: examined)
  }

  /// The files, those that are as they were not made again, and the paths of all others.
  private func examined(_ contents: FolderContents) -> ([ExaminedFile], changed: Set<String>) {
    let old = contents.markdown.map { _, file -> ExaminedFile? in
      let old = files[file.path]?.file
      return old?.reading.file == file ? old : nil
    }
    let fresh = zip(contents.markdown, old).filter { $0.1 == nil }.map(\.0)
      .concurrentMap { kind, file in ExaminedFile(file, kind: kind) }
    var rest = fresh[...]
    let examined = old.compactMap { $0 ?? rest.popFirst() }
    let gone = Set(files.keys).subtracting(examined.lazy.map(\.path))
    return (examined, gone.union(fresh.lazy.map(\.path)))
  }

  private func linkings(
    of known: [ExaminedFile], in overview: CurriculumOverview, changed: Set<String>
  ) -> [FileLinking] {
    let topics = last.map { overview.changes(since: $0, in: changed) } ?? []
    let old = known.map { file -> FileLinking? in
      guard !changed.contains(file.path), let old = files[file.path]?.linking,
        old.asked.isDisjoint(with: topics)
      else { return nil }
      return old
    }
    let stale = zip(known, old).filter { $0.1 == nil }.compactMap { $0.0.reading.syntax }
    var rest = stale.concurrentMap {
      FileLinking($0) { overview.surroundings(notingIn: $0) }
    }[...]
    return old.compactMap { $0 ?? rest.popFirst() }
  }
}

extension FileSyntax {
  fileprivate var isReference: Bool { kind != .module && kind != .quiz }
}
