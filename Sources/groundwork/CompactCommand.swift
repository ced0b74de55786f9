import ArgumentParser
import Records

/// `groundwork compact`
struct CompactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: "Write the database anew, without a scrap of what was erased or removed.",
    discussion: """
      Erasing a person overwrites what is taken out at once; this also clears what a file that an \
      earlier version made may still hold between its rows, and gives back the space. The server must \
      be stopped. Needs as much free space as the database takes. Exit status 0: done. 2: it could \
      not be done.
      """)

  @Option(help: "The data folder.")
  var data: String

  func run() async throws {
    let folder = data
    try await orExit {
      let store = try RecordStore.openExisting(in: folder)
      try await store.compact()
      try store.close()
    }
    print("The database holds its rows and nothing else.")
  }
}
