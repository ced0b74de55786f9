import CanonicalJSON
import CurriculumCompiler
import CurriculumModel
import Diagnostics
import Foundation

/// One side of a comparison: a release's file, a folder, or a revision of git.
struct CurriculumVersion: Sendable {
  /// As typed.
  let name: String
  let release: Release

  init(name: String, release: Release) {
    self.name = name
    self.release = release
  }

  /// `folder` is where git looks for a revision.
  init(reading name: String, besides folder: String) throws {
    self.name = name
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
    switch (exists, isFolder.boolValue) {
    case (true, true): release = try Self.compiled(try SourceFolder.read(at: name), name)
    case (true, false): release = try Self.read(name)
    default:
      release = try Self.compiled(try GitRevision(name: name, folder: folder).read(), name)
    }
  }

  /// Both sides; a revision is looked for in the folder that is the other side, else in this one.
  static func both(_ old: String, _ new: String) throws -> (CurriculumVersion, CurriculumVersion) {
    (
      try CurriculumVersion(reading: old, besides: folder(new)),
      try CurriculumVersion(reading: new, besides: folder(old))
    )
  }

  private static func folder(_ name: String) -> String {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
    return exists && isFolder.boolValue ? name : "."
  }

  private static func compiled(_ folder: SourceFolder, _ name: String) throws -> Release {
    let compilation = compile(folder)
    guard let curriculum = compilation.curriculum else {
      let errors = compilation.diagnostics.filter { $0.severity == .error }
      let first = errors.first.map {
        "\($0.range.file):\($0.range.start.line): \($0.message) [\($0.id)]"
      }
      throw Unusable.hasErrors(name, count: errors.count, first: first ?? "")
    }
    return try Release(compiling: curriculum)
  }

  private static func read(_ name: String) throws -> Release {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: name)))
    do {
      return try Release(reading: bytes)
    } catch is DecodingError {
      throw Unusable.otherVersion(name)
    } catch is JSONParsingError {
      throw Unusable.notARelease(name)
    }
  }

  enum Unusable: Error, CustomStringConvertible {
    case hasErrors(String, count: Int, first: String)
    case notARelease(String)
    case otherVersion(String)

    var description: String {
      switch self {
      case .hasErrors(let name, let count, let first):
        "\(name) does not compile: \(count) \(count == 1 ? "error" : "errors"), the first \(first)"
      case .notARelease(let name):
        "\(name) is not a release: those that `groundwork build` writes are canonical JSON"
      case .otherVersion(let name):
        "\(name) is not a release that this version reads: it was written by another version of "
          + "Groundwork, or is something else; build it again from its folder"
      }
    }
  }
}
