import ArgumentParser

@main
struct Groundwork: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groundwork",
    abstract: "Compile a curriculum, serve it, and keep competency records.",
    version: programVersion,
    subcommands: [
      CheckCommand.self,
      BuildCommand.self,
      ExplainCommand.self,
      NewCommand.self,
      CoverageCommand.self,
      TotalsCommand.self,
      TraceCommand.self,
      ScenarioCommand.self,
      DiffCommand.self,
      ImpactCommand.self,
      RegradeCommand.self,
      ItemsCommand.self,
      PreviewCommand.self,
      ServeCommand.self,
      VerifyCommand.self,
      CorpusCommand.self,
      StageCommand.self,
      BackupCommand.self,
      LedgerCommand.self,
      AuditCommand.self,
      StandingCommand.self,
      RemindCommand.self,
      RetentionCommand.self,
      CompactCommand.self,
    ])
}
