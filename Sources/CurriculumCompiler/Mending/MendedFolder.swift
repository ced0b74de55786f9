public import CurriculumChanges
public import CurriculumModel
import Diagnostics

/// A folder with every safe fix applied, again and again until nothing changes.
///
/// A fix is safe where it is the only one that its finding offers and where no word is taken away
/// without another in its place. Of fixes that overlap, the first is applied; the other one's
/// finding is looked at anew in the next round. What stands outside a fix stays as it is, to the
/// byte.
public struct MendedFolder: Sendable {
  /// More than fixes that lead to one another ever need; two that undo each other stop here.
  private static let mostRounds = 8

  public let folder: SourceFolder
  /// Only files that differ, in the order of their paths.
  public let changes: [FileChange]

  public struct FileChange: Hashable, Sendable {
    public let path: String
    public let before: String
    public let after: String
    /// What was done, in the order of the text within each round.
    public let titles: [String]
  }

  public init(_ folder: SourceFolder, on today: CalendarDate? = nil) {
    var compiler = IncrementalCompiler()
    self.init(folder) { compiler.compile($0, on: today) }
  }

  /// The same, and raises every **Revision** that does not say what changed since an earlier release.
  public init(
    _ folder: SourceFolder, on today: CalendarDate? = nil, since earlier: Curriculum
  ) throws(IncomparableCurricula) {
    var compiler = IncrementalCompiler()
    try self.init(folder) { source throws(IncomparableCurricula) in
      try compiler.compile(source, on: today, since: earlier)
    }
  }

  private init<Failure>(
    _ folder: SourceFolder, compile: (SourceFolder) throws(Failure) -> Compilation
  ) throws(Failure) {
    var current = folder
    var titles: [String: [String]] = [:]
    for _ in 0..<Self.mostRounds {
      let compilation = try compile(current)
      let (next, done) = Self.round(current, compilation)
      guard !done.isEmpty, Self.errors(try compile(next)) <= Self.errors(compilation) else {
        break
      }
      for fixIt in done { titles[fixIt.range.file, default: []].append(fixIt.title) }
      current = next
    }
    self.folder = current
    changes = zip(folder.files, current.files).compactMap { old, new in
      guard old.bytes != new.bytes else { return nil }
      return FileChange(
        path: new.path, before: String(decoding: old.bytes, as: UTF8.self),
        after: String(decoding: new.bytes, as: UTF8.self), titles: titles[new.path] ?? [])
    }
  }

  private static func errors(_ compilation: Compilation) -> Int {
    compilation.diagnostics.count { $0.severity == .error }
  }

  private static func round(
    _ folder: SourceFolder, _ compilation: Compilation
  ) -> (SourceFolder, [FixIt]) {
    let sources = Dictionary(
      compilation.sources.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    var done: [FixIt] = []
    let files = folder.files.map { file -> SourceFile in
      guard let source = sources[file.path], Array(source.text.utf8) == file.bytes else {
        return file
      }
      let fixIts = apart(
        compilation.diagnostics.filter { $0.range.file == file.path && $0.fixIts.count == 1 }
          .flatMap(\.fixIts).filter { isSafe($0, in: source) })
      guard !fixIts.isEmpty else { return file }
      done += fixIts
      return SourceFile(path: file.path, text: FixIt.applied(fixIts, to: source))
    }
    return (SourceFolder(files), done)
  }

  private static func isSafe(_ fixIt: FixIt, in source: SourceText) -> Bool {
    let isWord: (Character) -> Bool = { $0.isLetter || $0.isNumber }
    return fixIt.range.file == source.file
      && (fixIt.replacement.contains(where: isWord)
        || !source.text(in: fixIt.range).contains(where: isWord))
  }

  /// Without those that touch an earlier one.
  private static func apart(_ fixIts: [FixIt]) -> [FixIt] {
    var kept: [FixIt] = []
    for fixIt in fixIts.sorted(by: { $0.range < $1.range }) {
      if let last = kept.last, fixIt.range.start <= last.range.end { continue }
      kept.append(fixIt)
    }
    return kept
  }
}
