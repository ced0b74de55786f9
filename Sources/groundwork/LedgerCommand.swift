import ArgumentParser
import Records

/// `groundwork ledger …`
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Look after the ledger of evidence.",
    subcommands: [Verify.self, Rebuild.self])

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check that no entry of the ledger was changed, taken out or put in.",
      discussion: """
        Changes nothing, and can run beside the server. Exit status 0: the ledger holds. 1: it \
        does not; the first bad entry is named. 2: it could not be read.
        """)

    @Option(help: "The data folder.")
    var data: String

    @Option(
      help: "The site's public key, where the signing key is not in the folder.",
      transform: issuerKey)
    var key: IssuerKey?

    func run() throws {
      let report = try orExit { try RecordStore.verifyLedger(in: data, with: key) }
      if let fault = report.fault {
        print("The ledger does not hold: \(fault).")
        print("Entries that hold, from the first on: \(report.entries)")
        throw ExitCode(1)
      }
      print("The ledger holds: \(report.entries) entries, ending in \(report.digest)")
      if report.seal == .unchecked {
        print("The signature over its end was not checked: give the public key with --key.")
      }
    }
  }

  struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Empty every table that follows from the ledger, and fill it again.",
      discussion: """
        The server must be stopped. Exit status 0: the tables said what the ledger says. 1: some \
        did not, and do now. 2: it could not be done.
        """)

    @Option(help: "The data folder.")
    var data: String

    func run() async throws {
      let folder = data
      let changed = try await orExit {
        try await RecordStore.openExisting(in: folder).rebuildProjections()
      }
      guard changed.isEmpty else {
        print("Tables that said something else than the ledger: \(changed.joined(separator: ", "))")
        throw ExitCode(1)
      }
      print("Every table says what the ledger says.")
    }
  }
}
