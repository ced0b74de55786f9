import ArgumentParser
import CanonicalJSON
import CurriculumCompiler
import Foundation
import Interchange
import Rendering

/// `groundwork coverage`
struct CoverageCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Show what teaches, tests and shows every objective, gaps first.",
    discussion: """
      A row for every objective and skill of every framework: the lessons that teach it, the \
      questions that test it, the points an observer looks for and the papers an agency shows. \
      Exit status 0, gaps or not; 2: the folders could not be read.
      """)

  @Argument(help: "The folder that holds Curriculum and Quizzes.")
  var folder = "."

  @Option(help: "How to print it.")
  var format = Format.text

  func run() throws {
    let matrix = CoverageMatrix(of: try orExit { try SourceFolder.read(at: folder) })
    switch format {
    case .text: printPlain(matrix.text)
    case .html: printPlain(matrix.html.text)
    case .csv:
      var writer = CSVWriter()
      for row in matrix.cells { writer.append(row) }
      printPlain(writer.text)
    case .json: try printJSON(matrix)
    }
  }
}
