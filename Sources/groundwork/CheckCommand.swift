import ArgumentParser
import CurriculumCompiler
import CurriculumModel
import Diagnostics
import Foundation

/// `groundwork check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a curriculum and say what is wrong, where, and what to do about it.",
    discussion: """
      Reads the folders Curriculum and Quizzes, and tells everything it finds in one run, in the \
      order of files and lines; prints nothing when all is well. Documentation/Diagnostics.md \
      explains every finding by the name in its square brackets. Exit status 0: no error; what is \
      printed are warnings. 1: at least one error. 2: the folders could not be read.
      """)

  @Argument(help: "The folder that holds Curriculum and Quizzes.")
  var folder = "."

  @Flag(help: "List what authors have marked as intended, with their reasons, and nothing else.")
  var silenced = false

  @Option(
    name: .customLong("on"),
    help: "The day to check for, such as 2026-11-21; today when it is not given.",
    transform: calendarDate)
  var day: CalendarDate?

  func run() throws {
    let day = day ?? .today
    let compilation = try orExit { compile(try SourceFolder.read(at: folder), on: day) }
    let renderer = TextRenderer(
      sources: compilation.sources,
      useColor: isatty(FileHandle.standardOutput.fileDescriptor) == 1)
    let shown = silenced ? compilation.silenced.map(\.explained) : compilation.diagnostics
    FileHandle.standardOutput.write(Data(renderer.render(shown).utf8))
    if compilation.curriculum == nil, !silenced { throw ExitCode(1) }
  }
}
