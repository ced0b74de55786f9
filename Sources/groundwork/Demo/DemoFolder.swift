import Foundation
import Records

/// A data folder that is to hold a demonstration, marked as one from the first file on.
struct DemoFolder: Hashable, Sendable {
  enum State: Hashable, Sendable {
    /// Not there, or empty.
    case free
    /// Begun and not finished: everything in it is of the demonstration.
    case unfinished
    case finished
    /// Somebody's.
    case foreign
  }

  let path: String

  /// A file that says so to people as well.
  private var mark: URL { URL(filePath: path).appending(path: "demonstration.txt") }

  private static let begun = "groundwork demo: unfinished\n"
  private static let done = """
    groundwork demo: finished

    The people, agencies and results in this folder are invented. Everybody's password is published, \
    so never add a real person here. To be rid of it all, delete the folder.

    """

  func state() throws -> State {
    let files: [String]
    do {
      files = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch CocoaError.fileReadNoSuchFile {
      return .free
    } catch {
      throw DemoError.folderUnusable(path, reason: error.localizedDescription)
    }
    guard !files.isEmpty else { return .free }
    guard let text = try? String(contentsOf: mark, encoding: .utf8) else { return .foreign }
    if text.hasPrefix(Self.begun) { return .unfinished }
    return text == Self.done ? .finished : .foreign
  }

  /// Whether there is no demonstration yet. Refuses a folder that is somebody's.
  func isToBeMade() throws -> Bool {
    switch try state() {
    case .free, .unfinished: true
    case .finished: false
    case .foreign: throw DemoError.folderNotEmpty(path)
    }
  }

  /// Makes the folder, empties it of what an earlier try left, and marks it.
  func begin() throws {
    if try state() == .unfinished { try removeWhatIsLeft() }
    try usingDisk {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(Self.begun.utf8).write(to: mark, options: .atomic)
    }
  }

  func finish() throws {
    try usingDisk { try Data(Self.done.utf8).write(to: mark, options: .atomic) }
  }

  private func removeWhatIsLeft() throws {
    // Whatever state the records are in, they can go, unless somebody is at work on them.
    do {
      try RecordStore.open(in: path).close()
    } catch let error as RecordsError {
      if case .folderInUse = error { throw error }
    }
    try usingDisk {
      for file in try FileManager.default.contentsOfDirectory(
        at: URL(filePath: path), includingPropertiesForKeys: nil)
      where file.lastPathComponent != mark.lastPathComponent {
        try FileManager.default.removeItem(at: file)
      }
    }
  }

  private func usingDisk(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch {
      throw DemoError.folderUnusable(path, reason: error.localizedDescription)
    }
  }
}
