import ArgumentParser
import CurriculumModel

/// Where a command takes the curriculum from.
struct ReleaseSource: ParsableArguments {
  @Option(help: "A release that `groundwork build` made.")
  var release: String?

  @Option(help: "A folder with Curriculum/ and Quizzes/, compiled at start.")
  var curriculum: String?

  func validate() throws {
    guard (release == nil) != (curriculum == nil) else {
      throw ValidationError("give either --release FILE or --curriculum FOLDER")
    }
  }

  func load() throws -> Release {
    if let release { return try readRelease(at: release) }
    return try compileRelease(in: curriculum ?? ".")
  }
}
