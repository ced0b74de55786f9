import ArgumentParser
import CurriculumCompiler
import Diagnostics
import Foundation
import Rendering

/// `groundwork scenario`
struct ScenarioCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, svg
  }

  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Show the scenes of a scenario and where its choices lead.",
    discussion: """
      Draws faulty scenarios too. Exit status 1: there is no scenario with that id. 2: the folders \
      could not be read.
      """)

  @Argument(help: "The id of the question, such as q-clinic or clinic-quiz/q-clinic.")
  var id: String

  @Argument(help: "The folder that holds Curriculum and Quizzes.")
  var folder = "."

  @Option(help: "How to print it.")
  var format = Format.text

  func run() throws {
    let source = try orExit { try SourceFolder.read(at: folder) }
    guard let graph = ScenarioGraph(of: id, in: source) else {
      let near = NearMiss.suggestions(for: id, in: ScenarioGraph.ids(in: source))
      printError("there is no scenario \(id)" + didYouMean(near))
      throw ExitCode(1)
    }
    switch format {
    case .text: printPlain(graph.text)
    case .svg: printPlain(graph.svg.text)
    }
  }
}
