import CurriculumCompiler
import CurriculumModel
import Foundation

/// Curricula of this repository, compiled.
enum TestReleases {
  static func release(of folder: String) throws -> Release {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let compilation = compile(try SourceFolder.read(at: root.appending(path: folder).path))
    guard let curriculum = compilation.curriculum else { throw Faulty() }
    return try Release(compiling: curriculum)
  }

  private struct Faulty: Error {}
}
