import CurriculumCompiler
import Foundation

/// The files that tests compile: a small valid curriculum, and what faults change in it.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The repository's root.
  static let repository = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The small valid curriculum, by path.
  static func base() throws -> [String: String] {
    let files = try SourceFolder.read(at: folder.appending(path: "base").path).files
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  static func sourceFolder(_ texts: [String: String]) -> SourceFolder {
    SourceFolder(texts.map { SourceFile(path: $0.key, text: $0.value) })
  }
}
