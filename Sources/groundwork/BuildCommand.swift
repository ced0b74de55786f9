import ArgumentParser
import CurriculumCompiler
import CurriculumModel
import Foundation

/// `groundwork build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Compile a curriculum into one file, a release.",
    discussion: """
      The release is canonical JSON (RFC 8785): the same folders give the same bytes on every \
      machine. Prints its SHA-256 digest, which learners see and completion records name. Exit \
      status 0: written. 1: the curriculum has errors, which are printed, and nothing is written. \
      2: the folders could not be read or the file not written.
      """)

  @Argument(help: "The folder that holds Curriculum and Quizzes.")
  var folder = "."

  @Option(help: "The file to write; one that exists is replaced.")
  var output: String

  func run() throws {
    let release = try compileRelease(in: folder)
    try orExit { try Data(release.bytes).write(to: URL(filePath: output), options: .atomic) }
    print(release.digest)
  }
}
