import Foundation

/// Everything in `Curriculum/` and `Quizzes/`, in the order of the paths.
public struct SourceFolder: Hashable, Sendable {
  /// The folders that are read; the first must be there.
  public static let names = ["Curriculum", "Quizzes"]
  /// No file of more bytes is read.
  public static let largestFile = 8 << 20

  public let files: [SourceFile]

  public init(_ files: [SourceFile]) {
    self.files = files.sorted { $0.path < $1.path }
  }

  /// Reads the two folders below `path`; names that begin with a full stop are left out.
  public static func read(at path: String) throws(ReadingError) -> SourceFolder {
    let folders = names.filter { isFolder("\(path)/\($0)") }
    guard folders.contains("Curriculum") else { throw .noCurriculum(in: path) }
    var files: [SourceFile] = []
    for folder in folders {
      try read(folder, in: path, into: &files)
    }
    return SourceFolder(files)
  }

  private static func read(
    _ relative: String, in root: String, into files: inout [SourceFile]
  ) throws(ReadingError) {
    let absolute = "\(root)/\(relative)"
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: absolute)
    } catch {
      throw .unreadable(path: absolute)
    }
    for name in names where !name.hasPrefix(".") {
      if isFolder("\(absolute)/\(name)") {
        try read("\(relative)/\(name)", in: root, into: &files)
      } else {
        let bytes = try bytes(at: "\(absolute)/\(name)")
        files.append(SourceFile(path: "\(relative)/\(name)", bytes: bytes))
      }
    }
  }

  private static func bytes(at path: String) throws(ReadingError) -> [UInt8] {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      // A link to elsewhere could make a release differ between machines, or walk in circles.
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        throw ReadingError.notAFile(path: path)
      }
      guard let size = bytes(in: attributes[.size]), size <= largestFile else {
        throw ReadingError.tooLarge(path: path, most: largestFile)
      }
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch let error as ReadingError {
      throw error
    } catch {
      throw .unreadable(path: path)
    }
  }

  /// A number object in a program that links Foundation, a plain integer in others.
  private static func bytes(in size: Any?) -> Int? {
    (size as? NSNumber)?.intValue ?? (size as? any BinaryInteger).map { Int(clamping: $0) }
  }

  /// Not through a symbolic link.
  private static func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }
}
