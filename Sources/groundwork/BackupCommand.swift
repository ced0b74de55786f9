import ArgumentParser
import Records

/// `groundwork backup …`
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the records into one file, also while the server runs.",
    discussion: """
      The copy is read back and its ledger checked. The signing key (signing.key in the data \
      folder) is not in it: keep a copy of that elsewhere. To restore, put the file into an empty \
      folder as groundwork.sqlite, and signing.key beside it. Exit status 0: copied. 1: copied, \
      and the ledger does not hold. 2: not copied.
      """)

  @Option(help: "The data folder.")
  var data: String

  @Option(help: "The file to write; it must not exist.")
  var output: String

  func run() throws {
    let report = try orExit { try RecordStore.backUp(folder: data, to: output) }
    print("Copied \(report.entries) ledger entries and what belongs to them to \(output)")
    if let fault = report.fault {
      print("The ledger does not hold: \(fault).")
      throw ExitCode(1)
    }
  }
}
