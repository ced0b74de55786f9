import Foundation

/// Reads the same folder again and again, and opens only the files that have changed since.
public struct FolderReader: Sendable {
  private struct Known: Sendable {
    let file: SourceFile
    let stamp: FileStamp
    /// Whether a change would have given the file another stamp.
    let isSettled: Bool
  }

  private let root: String
  private var known: [String: Known] = [:]

  public init(_ path: String) {
    root = path
  }

  /// The two folders as they are now; names that begin with a full stop are left out.
  public mutating func read() throws(ReadingError) -> SourceFolder {
    let folders = SourceFolder.names.filter { FileStamp(of: "\(root)/\($0)")?.kind == .folder }
    guard folders.contains("Curriculum") else { throw .noCurriculum(in: root) }
    var found: [String: Known] = [:]
    found.reserveCapacity(known.count)
    for folder in folders { try read(folder, into: &found) }
    known = found
    return SourceFolder(found.values.map(\.file))
  }

  private func read(
    _ folder: String, into found: inout [String: Known]
  ) throws(ReadingError) {
    for name in try names(in: "\(root)/\(folder)") where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      guard let stamp = FileStamp(of: "\(root)/\(path)") else {
        throw .unreadable(path: "\(root)/\(path)")
      }
      switch stamp.kind {
      case .folder: try read(path, into: &found)
      case .file: found[path] = try file(path, stamp)
      // A link to elsewhere could make a release differ between machines, or walk in circles.
      case .other: throw .notAFile(path: "\(root)/\(path)")
      }
    }
  }

  private func file(_ path: String, _ stamp: FileStamp) throws(ReadingError) -> Known {
    if let known = known[path], known.isSettled, known.stamp == stamp { return known }
    let absolute = "\(root)/\(path)"
    guard stamp.size <= SourceFolder.largestFile else {
      throw .tooLarge(path: absolute, most: SourceFolder.largestFile)
    }
    let now = FileStamp.now
    let bytes = try FileBytes.read(
      at: absolute, expecting: stamp.size, atMost: SourceFolder.largestFile)
    // The same bytes in the same place: whoever compares them is done at once.
    let same = known[path].flatMap { $0.file.bytes == bytes ? $0.file : nil }
    return Known(
      file: same ?? SourceFile(path: path, bytes: bytes), stamp: stamp,
      isSettled: stamp.isSettled(at: now))
  }

  private func names(in folder: String) throws(ReadingError) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .unreadable(path: folder)
    }
    return names
  }
}

extension SourceFolder {
  /// Reads the two folders below `path`; names that begin with a full stop are left out.
  public static func read(at path: String) throws(ReadingError) -> SourceFolder {
    var reader = FolderReader(path)
    return try reader.read()
  }
}
