import CurriculumCompiler
import CurriculumModel
import Foundation
import Records

/// Curricula of this repository, compiled.
enum TestReleases {
  /// What is shipped, and one of a single module.
  static let folders = [".", "Scripts/lib/kill-curriculum"]

  static func release(of folder: String = ".") throws -> Release {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let compilation = compile(try SourceFolder.read(at: root.appending(path: folder).path))
    guard let curriculum = compilation.curriculum else { throw Faulty() }
    return try Release(compiling: curriculum)
  }

  private struct Faulty: Error {}
}

/// A folder that is gone with the test.
final class TemporaryFolder: Sendable {
  let path = FileManager.default.temporaryDirectory
    .appending(path: "groundwork-\(UUID().uuidString)").path

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to file: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path).appending(path: file))
  }

  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
