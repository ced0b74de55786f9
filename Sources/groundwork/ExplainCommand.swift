import ArgumentParser
import CurriculumCompiler
import Diagnostics

/// `groundwork explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a finding: its rule, an example that breaks it, and what to do.",
    discussion: """
      Prints the section of Documentation/Diagnostics.md. Exit status 1: no finding has that name.
      """)

  @Argument(help: "The name in square brackets, such as missing-instruction.")
  var id: String

  func run() throws {
    let page = String(decoding: PackageResources.Diagnostics_md, as: UTF8.self)
    guard let section = DiagnosticPage.section(id, of: page) else {
      let near = NearMiss.suggestions(for: id, in: DiagnosticCatalogue.entries.map(\.id))
      printError("no finding is called \(id)" + didYouMean(near))
      throw ExitCode(1)
    }
    printPlain(section)
  }
}
