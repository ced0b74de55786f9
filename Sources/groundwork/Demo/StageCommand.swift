import ArgumentParser
import CurriculumModel
import Foundation
import Logging
import Records
import Web

/// `groundwork stage`: what Scripts/month plays on.
struct StageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage",
    abstract: "Serve a new demonstration whose clock a script turns.",
    discussion: """
      For Scripts/month, which plays invented people through the site's own pages. Each line of \
      standard input is a cue: `turn MILLISECONDS` sets the clock (UTC, since 1970; never back), \
      `remind` writes the reminders of that day, `serve FILE` goes on with another release (a real \
      site is started anew with it), `finish` checks the ledger and marks the demonstration as \
      finished. Each is answered by a line. Where the input ends without `finish`, what was played \
      is left unfinished, and no other command serves it. Real records never have a clock that can \
      be turned: `serve` has none, and this takes no folder that is not a demonstration from its \
      first file on. Exit status 0: finished, or there already. 1: the curriculum has faults. 2: \
      cannot run, or not finished.
      """,
    shouldDisplay: false)

  @Option(help: "The data folder; made where there is none.")
  var data: String

  @OptionGroup var source: ReleaseSource

  @Option(help: "The port to listen on, on this machine.")
  var port: Int

  func run() async throws {
    let folder = DemoFolder(path: data)
    guard try orExit({ try folder.isToBeMade() }) else {
      tell("finished already")
      return
    }
    let release = try source.load()
    let cues = StageCues()
    let clock = DemoClock()
    guard case .turn(let opening) = try await orExit({ try await cues.next() }) else {
      throw explained(DemoError.notFinished)
    }
    try orExit { try folder.begin() }
    try orExit { try clock.turn(onTo: opening) }
    // Until it is finished it can be made anew, so nobody waits for the disk.
    let store = try orExit {
      try RecordStore.open(
        in: data,
        options: RecordStoreOptions(
          passwordCost: .demonstration, waitsForTheDisk: false), clock: clock.reading)
    }
    let isFinished = try await orExit {
      try await play(cues, on: store, serving: release, by: clock)
    }
    try orExit { try store.close() }
    guard isFinished else { throw explained(DemoError.notFinished) }
    let ledger = try orExit { try RecordStore.verifyLedger(in: data) }
    if let fault = ledger.fault { throw explained(DemoError.ledgerFault("\(fault)")) }
    try orExit { try folder.finish() }
    tell("finished \(ledger.entries)")
  }

  /// Serves until the last cue. Whether that was to finish.
  private func play(
    _ cues: StageCues, on store: RecordStore, serving release: Release, by clock: DemoClock
  ) async throws -> Bool {
    let live = LiveCurriculum(release)
    let site = Site(
      store: store, curriculum: live,
      options: SiteOptions(port: port, isDemonstration: true), clock: clock.reading,
      logger: Self.logger)
    let link = try await store.administratorInvitation().map { site.link(to: $0) }
    let prompter = StagePrompter(
      clock: clock, reminders: try ReminderBook(folder: data, clock: clock.reading),
      live: live, release: release, answer: tell)
    return try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        try await site.serve { tell("open \(link ?? "")") }
        return false
      }
      group.addTask { try await prompter.follow(cues) }
      let isFinished = try await group.next() ?? false
      group.cancelAll()
      return isFinished
    }
  }

  @Sendable private func tell(_ line: String) {
    printPlain(line + "\n")
  }

  /// Connections that the end of the play closes are nothing to report.
  private static var logger: Logger {
    var logger = Logger(label: "groundwork") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .critical
    return logger
  }
}
