import CurriculumCompiler
import Foundation

/// The two folders as they were at a revision of git, read into memory: nothing is checked out.
struct GitRevision {
  /// As typed: `HEAD~3`, `v2`, `main`.
  let name: String
  /// The folder that holds Curriculum and Quizzes, inside a working tree.
  let folder: String

  enum Failure: Error, CustomStringConvertible {
    case notARevision(String, folder: String)
    case noCurriculum(String)
    case notAFile(String)
    case gitFailed(String)

    var description: String {
      switch self {
      case .notARevision(let name, let folder):
        "\(name) is neither a release file nor a folder, and git knows no such revision in \(folder)"
      case .noCurriculum(let name): "there is no folder Curriculum at the revision \(name)"
      case .notAFile(let path): "\(path) is a link, not a file"
      case .gitFailed(let message): "git: \(message)"
      }
    }
  }

  func read() throws -> SourceFolder {
    let parsed = try Git.run(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"], in: folder)
    guard parsed.isSuccess else { throw Failure.notARevision(name, folder: folder) }
    let commit = parsed.text.trimmingCharacters(in: .newlines)
    let listed = try Git.run(
      ["ls-tree", "-r", "-z", commit, "--", "Curriculum", "Quizzes"], in: folder)
    guard listed.isSuccess else { throw Failure.gitFailed(listed.errors) }
    let entries = try listed.output.split(separator: 0).compactMap { try Entry($0) }
    guard entries.contains(where: { $0.path.hasPrefix("Curriculum/") }) else {
      throw Failure.noCurriculum(name)
    }
    let wanted = entries.map(\.object).joined(separator: "\n") + "\n"
    let content = try Git.run(["cat-file", "--batch"], in: folder, input: Data(wanted.utf8))
    guard content.isSuccess else { throw Failure.gitFailed(content.errors) }
    var rest = content.output[...]
    return SourceFolder(
      try entries.map { SourceFile(path: $0.path, bytes: try Self.nextBlob(from: &rest)) })
  }

  /// Takes `<object> blob <size>`, a line end, so many bytes, a line end.
  private static func nextBlob(from rest: inout Data) throws -> [UInt8] {
    guard let end = rest.firstIndex(of: 0x0A),
      let size = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last
        .flatMap({ Int($0) }),
      rest.distance(from: end, to: rest.endIndex) > size + 1
    else { throw Failure.gitFailed("an object could not be read") }
    let start = rest.index(after: end)
    let blob = [UInt8](rest[start..<start + size])
    rest = rest[(start + size + 1)...]
    return blob
  }

  /// A line of `git ls-tree`: mode, kind, object, a tab, the path from the folder on.
  private struct Entry {
    let object: String
    let path: String

    /// `nil` for what `SourceFolder` leaves out as well: names that begin with a full stop.
    init?(_ line: Data) throws {
      let parts = String(decoding: line, as: UTF8.self).split(separator: "\t", maxSplits: 1)
      let fields = parts.first?.split(separator: " ") ?? []
      guard parts.count == 2, fields.count == 3 else {
        throw Failure.gitFailed("a listing could not be read")
      }
      path = String(parts[1])
      object = String(fields[2])
      guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return nil }
      guard fields[0].hasPrefix("100") else { throw Failure.notAFile(path) }
    }
  }
}
