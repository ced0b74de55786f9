import CurriculumCompiler
import CurriculumModel
import Diagnostics
import Foundation

/// Shows what safe fixes change, asks, and writes the files. Gives back the folder as it is then.
/// With an `earlier` release they raise every **Revision** that has to be.
///
/// What is printed goes to standard error, so that the findings can go elsewhere.
func mend(
  _ source: SourceFolder, below folder: String, on day: CalendarDate?, since earlier: Curriculum?,
  withoutAsking: Bool
) throws -> SourceFolder {
  let mended = try orExit {
    guard let earlier else { return MendedFolder(source, on: day) }
    return try MendedFolder(source, on: day, since: earlier)
  }
  guard !mended.changes.isEmpty else { return source }
  for change in mended.changes {
    let diff = UnifiedDiff.text(from: change.before, to: change.after, path: change.path)
    FileHandle.standardError.write(Data(diff.utf8))
  }
  if !withoutAsking {
    let count = mended.changes.count
    let question = "Write \(count == 1 ? "this file" : "these \(count) files")? [y/N] "
    FileHandle.standardError.write(Data(question.utf8))
    guard let answer = readLine(), ["y", "yes"].contains(answer.lowercased()) else {
      printError("nothing was changed")
      return source
    }
  }
  try orExit {
    for change in mended.changes {
      let url = URL(filePath: "\(folder)/\(change.path)")
      try Data(change.after.utf8).write(to: url, options: .atomic)
    }
  }
  return mended.folder
}
