import ArgumentParser
import CurriculumCompiler
import CurriculumModel
import Diagnostics
import Foundation
import Logging
import Web

/// `groundwork preview`
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Show a curriculum as pages while it is being written.",
    discussion: """
      Serves the folder to this machine only. Whenever a file is saved, added, renamed or deleted, \
      the folder is compiled again and open pages update themselves where they are; without \
      JavaScript, reload. What is wrong is shown at the paragraph that it is about, on the page \
      /diagnostics, and here as `groundwork check` prints it. With an error, the last good version \
      stays. The bar of every page chooses whose values are filled in, and whether learners or \
      trainers look: trainers see every key, and what guessing would earn. Nothing is recorded. \
      Ctrl-C ends it. Exit status 2: cannot run.
      """)

  @Argument(help: "The folder that holds Curriculum and Quizzes.")
  var folder = "."

  @Option(help: "The port to listen on.")
  var port = 8081

  @Option(help: "The id of the agency whose values are filled in first.", transform: agencyID)
  var agency: AgencyProfile.ID?

  @Option(help: "As whom to look first.")
  var role = Role.trainer

  enum Role: String, CaseIterable, ExpressibleByArgument {
    case learner, trainer

    var inPreview: PreviewRole {
      switch self {
      case .learner: .learner
      case .trainer: .trainer
      }
    }
  }

  @Flag(
    help: """
      Look at the files twice a second instead of waiting for the system to tell of changes, as \
      folders on a network need. It is done by itself where the system tells of none.
      """)
  var poll = false

  func validate() throws {
    guard (1...65_535).contains(port) else {
      throw ValidationError("a port is a number from 1 to 65535")
    }
  }

  func run() async throws {
    let options = PreviewOptions(port: port, agency: agency, role: role.inPreview)
    let live = LivePreview()
    let workshop = PreviewWorkshop(folder: folder, live: live, polls: poll, report: printPlain)
    // What is not there when it starts is a slip of the hand, not work in progress.
    try mustExist(agency, in: try orExit { try SourceFolder.read(at: folder) })
    let site = PreviewSite(live, options: options, logger: Self.logger)
    try await withThrowingTaskGroup { group in
      group.addTask { await workshop.run() }
      group.addTask {
        try await orExit {
          try await site.serve {
            print("Preview of \(folder) at \(options.address), updated \(workshop.pace)")
            fflush(nil)
          }
        }
      }
      // Whichever ends first ends the other.
      try await group.next()
      group.cancelAll()
    }
  }

  private func mustExist(_ agency: AgencyProfile.ID?, in source: SourceFolder) throws {
    let known = source.agencyIDs
    guard let id = agency?.rawValue, !known.contains(id) else { return }
    let near = NearMiss.suggestions(for: id, in: known)
    let help =
      known.isEmpty
      ? "; no agency has a file"
      : near.isEmpty ? "; there are \(known.joined(separator: ", "))" : didYouMean(near)
    throw ValidationError("no agency has the id \(id)\(help)")
  }

  private static func agencyID(_ text: String) throws -> AgencyProfile.ID {
    guard let id = AgencyProfile.ID(text) else {
      throw ValidationError("an id has lower-case words joined by - or .")
    }
    return id
  }

  private static var logger: Logger {
    var logger = Logger(label: "groundwork") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .error
    return logger
  }
}
