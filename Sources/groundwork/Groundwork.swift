import ArgumentParser

@main
struct Groundwork: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groundwork",
    abstract: "Compile a curriculum, serve it, and keep competency records.",
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, BuildCommand.self, ServeCommand.self, LedgerCommand.self,
      BackupCommand.self, VerifyCommand.self, CoverageCommand.self, TraceCommand.self,
      DemoCommand.self, CorpusCommand.self,
    ])
}
