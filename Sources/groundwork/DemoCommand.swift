import ArgumentParser
import Foundation
import Records

/// `groundwork demo …`
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Fill a data folder with invented people, to try the site with.",
    discussion: """
      Makes two agencies with teams, people of every role, and what they read and answered over \
      the past months, for any curriculum. Everybody's password is \
      \(DemoAccounts.password); `groundwork serve` prints whom to sign in as. Does nothing where \
      the demonstration is there already, makes an unfinished one anew, and leaves any other \
      folder alone. Exit status 0: it is there. 1: the curriculum has faults. 2: cannot run.
      """)

  @Option(help: "The data folder; made where there is none.")
  var data: String

  @OptionGroup var source: ReleaseSource

  func run() async throws {
    let (folder, source) = (DemoFolder(path: data), source)
    guard try orExit({ try folder.isToBeMade() }) else {
      print("The demonstration in \(data) is there already; delete the folder to make it anew.")
      return
    }
    let release = try source.load()
    print("Making a demonstration in \(data)")
    let demonstration = Demonstration(folder: folder, release: release, clock: .system) {
      print("  \($0)")
      fflush(nil)
    }
    try await orExit { try await demonstration.make() }
    print("`groundwork serve --data \(data) …` prints how to sign in.")
  }
}
