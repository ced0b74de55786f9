import ArgumentParser
import Records

/// `groundwork ledger …`
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Look after the ledger of evidence.",
    subcommands: [Verify.self])

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
}
