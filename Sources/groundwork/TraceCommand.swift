import ArgumentParser
import CurriculumCompiler
import Foundation

/// `groundwork trace`
struct TraceCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Show what something rests on and what rests on it, with file and line.",
    discussion: """
      From the source to the lesson, to the questions, to the competency and its rubric, and back. \
      The id may be that of a source, module, lesson, question, objective, skill, competency, \
      term, agency value or anything else that has one; write quiz/question where several files \
      use an id. Exit status 1: nothing has that id. 2: the folders could not be read.
      """)

  @Argument(help: "The id of something in the curriculum.")
  var id: String

  @Argument(help: "The folder that holds Curriculum and Quizzes.")
  var folder = "."

  @Option(help: "How to print it.")
  var format = Format.text

  func run() throws {
    let thread = CurriculumThread(of: id, in: try orExit { try SourceFolder.read(at: folder) })
    guard !thread.knots.isEmpty else {
      printError("nothing has the id \(id)" + didYouMean(thread.suggestions))
      throw ExitCode(1)
    }
    switch format {
    case .text: printPlain(thread.text)
    case .json: try printJSON(thread)
    }
  }
}
