public import CurriculumChanges
public import CurriculumModel
import Diagnostics

/// Compiles a folder again and again, and makes anew only what a change can have touched.
///
/// What comes of it is what `compile` makes of the same files, whatever it was given before. It holds
/// on to the files, their syntax and what they became.
public struct IncrementalCompiler: Sendable {
  private struct Remembered: Sendable {
    let file: ExaminedFile
    /// `nil` where the file has no syntax.
    let linking: FileLinking?
  }

  /// In the order of the paths.
  private var files: [Remembered] = []
  private var last: CurriculumOverview?
  private let mostKept: Int

  public init() {
    self.init(keepingAtMost: 64 << 20)
  }

  /// Syntax takes many times the bytes of its text. Of a curriculum that has more bytes than these,
  /// each module and quiz is parsed once by itself and once among the others, and not kept.
  init(keepingAtMost bytes: Int) {
    mostKept = bytes
  }

  /// Without `today` nothing is found too old; no release depends on it.
  public mutating func compile(
    _ folder: SourceFolder, on today: CalendarDate? = nil
  ) -> Compilation {
    examine(folder, on: today).compilation()
  }

  /// The same, and looks whether every **Revision** says what became of its module since an earlier
  /// release.
  public mutating func compile(
    _ folder: SourceFolder, on today: CalendarDate? = nil, since earlier: Curriculum
  ) throws(IncomparableCurricula) -> Compilation {
    let checked = examine(folder, on: today)
    let compilation = checked.compilation()
    guard let curriculum = compilation.curriculum else { return compilation }
    let revisions = try RevisionDiagnostics.all(
      from: earlier, to: curriculum, in: checked.overview)
    return checked.compilation(adding: revisions, unchecked: [])
  }

  /// Reading, parsing, linking and checking, in this order.
  mutating func examine(_ folder: SourceFolder, on today: CalendarDate?) -> CheckedCurriculum {
    let contents = FolderContents(folder)
    let old = remembered(contents.markdown.map(\.file))
    let isKept = contents.markdown.reduce(0) { $0 + $1.file.bytes.count } <= mostKept
    let (examined, fresh) = examined(contents.markdown, old, areKept: isKept)
    let known = examined.filter { $0.outline != nil }
    let overview = CurriculumOverview(
      known.compactMap(\.outline),
      references: known.filter(\.kind.isReference).compactMap(\.reading.syntax),
      pictures: PictureShelf(contents.pictures), unknownFiles: contents.unknownFiles, today: today,
      since: last)
    let kept = old.compactMap(\.self)
    let gone =
      kept.count == files.count
      ? [] : Set(files.map(\.file.path)).subtracting(kept.map(\.file.path))
    let linkings = linkings(of: examined, old, in: overview, changed: gone.union(fresh))
    files = zip(examined, linkings).map(Remembered.init)
    let whole = CurriculumOverview(overview, linkings: linkings.compactMap(\.self), since: last)
    last = whole
    return CheckedCurriculum(whole, files: examined)
  }

  /// What is known of each of these files, as long as it is the same file. Both are in the order of
  /// the paths, so one walk finds it.
  private func remembered(_ now: [SourceFile]) -> [Remembered?] {
    var rest = files[...]
    return now.map { file in
      while let first = rest.first, first.file.path < file.path { rest.removeFirst() }
      guard let first = rest.first, first.file.file == file else { return nil }
      return first
    }
  }

  /// The files, those that are as they were not made again, and the paths of those that were.
  private func examined(
    _ now: [(kind: FileKind, file: SourceFile)], _ old: [Remembered?], areKept: Bool
  ) -> ([ExaminedFile], fresh: Set<String>) {
    let fresh = zip(now, old).filter { $0.1 == nil }.map(\.0)
      .concurrentMap { kind, file in
        ExaminedFile(file, kind: kind, isKept: areKept || kind.isReference)
      }
    var rest = fresh[...]
    return (old.compactMap { $0?.file ?? rest.popFirst() }, Set(fresh.lazy.map(\.path)))
  }

  /// One for each file that has syntax.
  private func linkings(
    of files: [ExaminedFile], _ old: [Remembered?], in overview: CurriculumOverview,
    changed: Set<String>
  ) -> [FileLinking?] {
    let topics = last.map { overview.changes(since: $0, in: changed) } ?? []
    let kept = old.map { old -> FileLinking? in
      guard let linking = old?.linking, linking.asked.isDisjoint(with: topics) else { return nil }
      return linking
    }
    let stale = zip(files, kept).filter { $0.1 == nil }.map(\.0)
    var rest = stale.concurrentMap { file in
      file.reading.syntax.map { FileLinking($0) { overview.surroundings(notingIn: $0) } }
    }[...]
    return kept.map { kept in kept ?? rest.popFirst() ?? nil }
  }
}

extension FileKind {
  fileprivate var isReference: Bool { self != .module && self != .quiz }
}
