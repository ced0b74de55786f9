import FolderWatching
import Foundation
import Testing

@Suite(.timeLimit(.minutes(1))) struct FolderWatchTests {
  /// How the watch comes to know; polling looks every half second.
  static let ways = [false, true]

  @Test(arguments: ways)
  func tellsOfAFileThatIsWritten(polls: Bool) async throws {
    let folder = try WatchedFolder()
    try await folder.expectChange(polls: polls) { try folder.write("two", to: "Curriculum/a.md") }
  }

  @Test(arguments: ways)
  func tellsOfAFileThatTakesAnothersName(polls: Bool) async throws {
    let folder = try WatchedFolder()
    try await folder.expectChange(polls: polls) {
      try folder.write("two", to: "a.md~")
      try folder.rename("a.md~", to: "Curriculum/a.md")
    }
  }

  @Test(arguments: ways)
  func tellsOfAFileThatIsDeleted(polls: Bool) async throws {
    let folder = try WatchedFolder()
    try await folder.expectChange(polls: polls) { try folder.remove("Curriculum/a.md") }
  }

  @Test(arguments: ways)
  func watchesAFolderThatIsMadeLater(polls: Bool) async throws {
    let folder = try WatchedFolder()
    let watch = FolderWatch(["Curriculum", "Quizzes"], in: folder.path, polls: polls)
    var changes = watch.changes().makeAsyncIterator()
    try folder.make("Quizzes/deep")
    await changes.next()
    try await Task.sleep(for: .milliseconds(700))
    try folder.write("new", to: "Quizzes/deep/b.md")
    await changes.next()
  }

  @Test func saysHowItKnows() throws {
    let folder = try WatchedFolder()
    let polling = FolderWatch(["Curriculum"], in: folder.path, polls: true)
    #expect(polling.method == .polling(every: .milliseconds(500)))
    #if os(Linux)
      #expect(FolderWatch(["Curriculum"], in: folder.path).method == .notification)
    #endif
  }
}

/// A folder with one file, that is gone with the test.
private final class WatchedFolder: Sendable {
  let path = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID().uuidString)")
    .path

  init() throws {
    try make("Curriculum")
    try write("one", to: "Curriculum/a.md")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func make(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
  }

  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(file)"))
  }

  func rename(_ file: String, to other: String) throws {
    try remove(other)
    try FileManager.default.moveItem(atPath: "\(path)/\(file)", toPath: "\(path)/\(other)")
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(file)")
  }

  /// Ends by the suite's time limit where nothing is told.
  func expectChange(polls: Bool, after act: @Sendable () throws -> Void) async throws {
    let watch = FolderWatch(["Curriculum"], in: path, polls: polls)
    var changes = watch.changes().makeAsyncIterator()
    try act()
    let change: Void? = await changes.next()
    #expect(change != nil)
  }
}
