import ArgumentParser
import CurriculumChanges
import CurriculumModel
import Foundation
import Records

/// `groundwork impact`
struct ImpactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Say whom a new release concerns: objectives, people, and what they do again.",
    discussion: """
      The two sides are as for `groundwork diff`. Reads the records without changing them, also \
      while the server runs, and names people of every agency: it is for whoever runs the site. \
      Somebody is named who passed, was seen or showed what has changed in substance since, or whose \
      standing is another under the new release. Exit status 0: it concerns nobody. 1: it concerns \
      somebody. 2: a side or the records could not be read.
      """)

  @Argument(help: "A release file, a folder or a git revision.")
  var old: String

  @Argument(help: "A release file, a folder or a git revision.")
  var new = "."

  @Option(help: "The data folder.")
  var data: String

  @Option(
    name: .customLong("on"), help: "The day to ask about, such as 2026-11-21; today without it.",
    transform: calendarDate)
  var day: CalendarDate?

  @Option(help: "How to print it.")
  var format = DiffCommand.Format.text

  func run() async throws {
    let (old, new) = try orExit { try CurriculumVersion.both(self.old, self.new) }
    guard let day = day ?? .today else { throw ExitCode(2) }
    let folder = data
    let impact = try await orExit {
      let (before, after) = (old.release.curriculum, new.release.curriculum)
      return try await ReleaseImpact(
        of: CurriculumComparison(from: before, to: after), from: before, to: after,
        on: OperatorRoll(folder: folder), at: day)
    }
    switch format {
    case .text: printPlain(impact.text(TerminalStyle.ofStandardOutput))
    case .json: try printJSON(Report(old: .init(old), new: .init(new), on: day, impact: impact))
    }
    if !impact.people.isEmpty { throw ExitCode(1) }
  }

  /// See Documentation/impact.schema.json.
  struct Report: Encodable {
    let format = "groundwork-impact-1"
    let old: DiffCommand.Side
    let new: DiffCommand.Side
    let on: CalendarDate
    let impact: ReleaseImpact
  }
}
