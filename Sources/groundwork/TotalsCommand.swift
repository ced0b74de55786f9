import ArgumentParser
import CurriculumCompiler

/// `groundwork totals`
struct TotalsCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "totals",
    abstract: "Count what a curriculum holds: lessons, words, questions, scenes, citations.",
    discussion: """
      A row for every module with its lessons, words, school grade (Kincaid and others 1975), \
      questions and scenes, then questions by kind and citations by source. Scripts/totals adds what \
      share of every source is taught. Exit status 0; 2: the folders could not be read.
      """)

  @Argument(help: "The folder that holds Curriculum and Quizzes.")
  var folder = "."

  @Option(help: "How to print it.")
  var format = Format.text

  func run() throws {
    let totals = CurriculumTotals(of: try orExit { try SourceFolder.read(at: folder) })
    switch format {
    case .text: printPlain(totals.text)
    case .json: try printJSON(totals)
    }
  }
}
