import ArgumentParser
import CurriculumModel
import Foundation
import Logging
import Records
import Web

/// `groundwork serve …`
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve a curriculum, and keep what people do with it.",
    discussion: """
      The first start makes the data folder and prints a one-time link that makes the \
      administrator's account. SIGTERM and SIGINT let running requests finish. Exit status 1: the \
      curriculum has faults. 2: cannot run.
      """)

  @Option(help: "The data folder; made where there is none.")
  var data: String

  @OptionGroup var source: ReleaseSource

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on.")
  var port = 8080

  @Option(help: "What people type, such as https://learn.example.org; cookies follow its scheme.")
  var publicAddress: String?

  @Flag(help: "Take from X-Forwarded-For who asks: a proxy in front sets it.")
  var behindProxy = false

  @Option(help: ArgumentHelp("How surely to write: full, or normal in tests.", visibility: .hidden))
  var synchronous = Synchronous.full

  /// `normal` is the control of Scripts/kill-test: a power cut must then lose answers.
  enum Synchronous: String, ExpressibleByArgument {
    case full, normal
  }

  func validate() throws {
    guard
      synchronous == .full || ProcessInfo.processInfo.environment["GROUNDWORK_TEST_ONLY"] == "1"
    else {
      throw ValidationError("--synchronous normal loses answers when the power fails: tests only")
    }
    guard (1...65_535).contains(port) else {
      throw ValidationError("a port is a number from 1 to 65535")
    }
    guard publicAddress.map(SiteOptions.isAddress) ?? true else {
      throw ValidationError("--public-address is http:// or https://, a host, and maybe a port")
    }
  }

  func run() async throws {
    SpareMemory.limit()
    let served = try source.load()
    let demonstration = try orExit { try DemoFolder(path: data).state() }
    if demonstration == .unfinished { throw explained(DemoError.unfinished(data)) }
    let records = RecordStoreOptions(waitsForTheDisk: synchronous == .full)
    if !records.waitsForTheDisk {
      Self.logger.critical("NOT DURABLE: answers are acknowledged before they are on disk")
    }
    let store = try orExit { try RecordStore.open(in: data, options: records) }
    let options = SiteOptions(
      host: host, port: port, publicAddress: publicAddress, isBehindProxy: behindProxy,
      isDemonstration: demonstration == .finished)
    let site = Site(
      store: store, curriculum: LiveCurriculum(served), options: options, logger: Self.logger)
    // Here, since the compiler lets go of its work while the site is made.
    SpareMemory.giveBack()
    OpenFiles.allowMore()
    try await orExit {
      let link = try await store.administratorInvitation().map { site.link(to: $0) }
      try await site.serve {
        print("Serving release \(served.digest.short) at \(options.publicAddress)")
        if let link { print("Make the administrator's account: \(link)") }
        if options.isDemonstration {
          print(DemoAccounts.instructions(address: options.publicAddress))
        }
        fflush(nil)
      }
      try store.close()
    }
  }

  /// Problems only, on standard error; standard output is for people who start the program.
  private static var logger: Logger {
    var logger = Logger(label: "groundwork") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .notice
    return logger
  }
}
