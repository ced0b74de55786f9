import ArgumentParser
import CurriculumCompiler
import CurriculumModel
import Foundation

/// `groundwork new`
struct NewCommand: ParsableCommand {
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case module, quiz, agency
  }

  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a module, a quiz or an agency with a file that compiles.",
    discussion: """
      A module comes with its quiz; a quiz is that of the module with the id. Nothing is \
      overwritten. Exit status 0: written. 2: the id is taken, a file is there, or cannot be \
      written.
      """)

  @Argument(help: "What to begin.")
  var kind: Kind

  @Argument(help: "The id of the new module or agency, or of the module that gets a quiz.")
  var id: String

  @Argument(help: "The folder that holds Curriculum and Quizzes.")
  var folder = "."

  @Option(help: "For a module: the objective that its lesson teaches.")
  var teaches: String?

  func run() throws {
    let source = try orExit { try SourceFolder.read(at: folder) }
    let new = try orExit { try begin(in: source) }
    try orExit {
      for file in new.files {
        let url = URL(filePath: "\(folder)/\(file.path)")
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: url, options: .withoutOverwriting)
      }
    }
    for file in new.files { print("wrote \(file.path)") }
    for line in new.advice { print(line) }
  }

  private func begin(in source: SourceFolder) throws -> NewFiles {
    switch kind {
    case .module: return try NewFiles.module(id, teaching: teaches, in: source)
    case .quiz: return try NewFiles.quiz(ofModule: id, in: source)
    case .agency:
      guard let today = CalendarDate.today else { throw ValidationError("there is no day today") }
      return try NewFiles.agency(id, in: source, on: today)
    }
  }
}
