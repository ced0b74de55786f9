import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Synchronization
import Testing

@testable import Web
@testable import groundwork

/// A copy of the smallest curriculum, to be edited as an author would.
final class WorkingFolder: Sendable {
  static let module = "Curriculum/modules/counting.md"

  /// What the preview has printed.
  var printed: String { terminal.withLock { $0 } }
  private let terminal = Mutex("")
  private let path = FileManager.default.temporaryDirectory
    .appending(path: "preview-\(UUID().uuidString)").path

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.copyItem(
      atPath: root.appending(path: "Scripts/lib/kill-curriculum").path, toPath: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func read(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(file)")), as: UTF8.self)
  }

  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(file)"))
  }

  func edit(_ file: String, _ change: (String) -> String) throws {
    try write(change(try read(file)), to: file)
  }

  /// Takes the other's place, as `rename` does.
  func rename(_ file: String, to other: String) throws {
    try #require(Foundation.rename("\(path)/\(file)", "\(path)/\(other)") == 0)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(file)")
  }

  /// Previews the folder while `body` runs.
  func open(
    polls: Bool = false, _ body: @Sendable (OpenPage) async throws -> Void
  ) async throws {
    let live = LivePreview()
    let workshop = PreviewWorkshop(folder: path, live: live, polls: polls) { [weak self] text in
      self?.terminal.withLock { $0 += text }
    }
    var options = PreviewOptions()
    options.address = "http://localhost"
    let site = PreviewSite(
      live, options: options,
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    let work = Task { await workshop.run() }
    defer { work.cancel() }
    try await site.application().test(.router) { client in
      try await body(OpenPage(client: client))
    }
  }
}

/// The page of the only lesson.
struct OpenPage: Sendable {
  let client: any TestClientProtocol

  var text: String {
    get async throws {
      let response = try await client.execute(uri: "/modules/counting/next", method: .get)
      return String(buffer: response.body)
    }
  }

  /// Waits until the page says so, ten seconds at most.
  func shows(_ words: String) async throws {
    let deadline = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < deadline {
      if try await text.contains(words) { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    Issue.record("the page does not show: \(words)")
  }
}
