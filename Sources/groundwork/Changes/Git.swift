import Foundation

/// The program git.
enum Git {
  struct Outcome {
    let isSuccess: Bool
    let output: Data
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  struct NotInstalled: Error, CustomStringConvertible {
    var description: String { "git is needed to read a revision, and could not be started" }
  }

  /// Runs it in a folder. The input and what it says go through files: nothing waits for a pipe
  /// that nobody reads.
  static func run(
    _ arguments: [String], in folder: String, input: Data = Data()
  ) throws -> Outcome {
    let files = FileManager.default.temporaryDirectory.appending(path: "groundwork-\(UUID())")
    try FileManager.default.createDirectory(
      at: files, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: files) }
    let paths = ["input", "output", "errors"].map { files.appending(path: $0) }
    try input.write(to: paths[0])
    try Data().write(to: paths[1])
    try Data().write(to: paths[2])
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + arguments
    process.standardInput = try FileHandle(forReadingFrom: paths[0])
    process.standardOutput = try FileHandle(forWritingTo: paths[1])
    process.standardError = try FileHandle(forWritingTo: paths[2])
    do {
      try process.run()
    } catch {
      throw NotInstalled()
    }
    process.waitUntilExit()
    guard process.terminationStatus != 127 else { throw NotInstalled() }
    return Outcome(
      isSuccess: process.terminationStatus == 0, output: try Data(contentsOf: paths[1]),
      errors: String(decoding: try Data(contentsOf: paths[2]), as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines))
  }
}
