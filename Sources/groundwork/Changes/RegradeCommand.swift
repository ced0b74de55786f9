import ArgumentParser
import CurriculumChanges
import CurriculumModel
import Foundation
import Records

/// `groundwork regrade`
struct RegradeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regrade",
    abstract: "Say whose grades the corrected keys of a release change, and apply them.",
    discussion: """
      Without --apply it reads the records without changing them, also while the server runs, and \
      names people of every agency: it is for whoever runs the site. With --apply, the server \
      stopped, it writes the new grade beside the old one; the better of the two counts, and nothing \
      that was passed is taken back. Doing it again does nothing. Documentation/Assessment.md has \
      the rules. Exit status 0: nobody is listed, or it was applied. 1: somebody is listed. 2: it \
      could not be done.
      """)

  @Argument(help: "The release with the corrected keys: a file, a folder or a git revision.")
  var new = "."

  @Option(help: "The data folder.")
  var data: String

  @Option(help: "One quiz only, by its id.", transform: quizID)
  var quiz: Quiz.ID?

  @Flag(help: "Write it into the ledger.")
  var apply = false

  @Option(help: "Why the keys were corrected; the people read it. Needed with --apply.")
  var reason: String?

  @Option(help: "How to print it.")
  var format = DiffCommand.Format.text

  func validate() throws {
    guard apply == (reason != nil) else {
      throw ValidationError("--apply and --reason go together: the people read why")
    }
  }

  func run() async throws {
    let release = try orExit { try CurriculumVersion(reading: new, besides: ".").release }
    let quizzes = try orExit {
      try OperatorRegradings(folder: data).regradings(by: release, of: quiz)
    }
    let applied = try await written(quizzes, by: release)
    switch format {
    case .text:
      printPlain(
        quizzes.text(TerminalStyle.ofStandardOutput, in: CurriculumIndex(release.curriculum)))
      if let applied { print("Wrote \(applied) \(applied == 1 ? "entry" : "entries").") }
    case .json:
      try printJSON(Output(release: release.digest, applied: applied, quizzes: quizzes))
    }
    if applied == nil, quizzes.contains(where: { $0.count > 0 }) { throw ExitCode(1) }
  }

  /// How many entries; `nil` where nothing was to be applied.
  private func written(_ quizzes: [QuizRegrading], by release: Release) async throws -> Int? {
    guard apply, let reason else { return nil }
    let folder = data
    return try await orExit {
      let store = try RecordStore.open(in: folder)
      let written = try await store.regrade(
        quizzes.flatMap(\.attempts).map(\.id), by: release, reason: reason, by: .siteOperator)
      try store.close()
      return written
    }
  }

  private struct Output: Encodable {
    let format = "groundwork-regrade-1"
    let release: ReleaseDigest
    let applied: Int?
    let quizzes: [QuizRegrading]
  }
}
