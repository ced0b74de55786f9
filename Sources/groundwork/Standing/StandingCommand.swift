import ArgumentParser
import Assessment
import CurriculumModel
import Diagnostics
import Foundation
import Interchange
import Records

/// `groundwork standing`
struct StandingCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "standing",
    abstract: "Say where a person stands and why: the rule, and the entries of the ledger.",
    discussion: """
      Works out what the site shows of a person, from the same evidence and by the same rules \
      (Documentation/Standing.md), for today or any past day. Reads the records without changing \
      them, also while the server runs. Exit status 0: printed. 1: the curriculum has faults. 2: \
      the records could not be read, or nobody is as --person says, or no competency has that id.
      """)

  @Option(help: "The data folder.")
  var data: String

  @Option(help: "An id, or part of the name or the email address.")
  var person: String

  @Option(help: "One competency only, by its id.", transform: competencyID)
  var competency: Competency.ID?

  @Option(
    help: "How it was on this day (UTC), such as 2026-11-21; else today.", transform: calendarDate)
  var on: CalendarDate?

  @Option(help: "By this release, instead of the one that the records kept last.")
  var release: String?

  @Option(help: "How to print it.")
  var format = Format.text

  private static let mostListed = 20

  func run() throws {
    let audit = OperatorAudit(folder: data)
    let person = try somebody(in: audit)
    let curriculum = try curriculum(of: audit)
    guard let day = on ?? WallClock.system.now().day else {
      throw explained(RecordsError.clockUnusable)
    }
    let competencies = try competencies(of: curriculum)
    let report = try orExit {
      try StandingReport(
        of: audit.evidence(of: person), in: curriculum, among: competencies, on: day,
        entries: audit.entries(at:))
    }
    switch format {
    case .text: printPlain(report.text(in: curriculum))
    case .json:
      let bytes = try orExit { try JSONReport(format: "groundwork-standing-1", report).bytes() }
      FileHandle.standardOutput.write(Data(bytes))
    }
  }

  private func somebody(in audit: OperatorAudit) throws -> PersonID {
    let found = try orExit { try audit.people(matching: person) }
    if found.count == 1 { return found[0].id }
    // A whole address is somebody's, though it may be a part of somebody else's.
    if let exact = found.first(where: { $0.email == person }) { return exact.id }
    guard !found.isEmpty else {
      printError("nobody has \(person) in name or email")
      throw ExitCode(2)
    }
    let some = found.prefix(Self.mostListed).map { "\n  \($0.id)  \($0.name), \($0.email)" }
    printError(
      "\(found.count) people have \(person) in name or email; write more of it, or an id:"
        + some.joined() + (found.count > Self.mostListed ? "\n  and others" : ""))
    throw ExitCode(2)
  }

  private func curriculum(of audit: OperatorAudit) throws -> CurriculumIndex {
    if let release { return CurriculumIndex(try readRelease(at: release).curriculum) }
    guard let last = try orExit({ try audit.lastCurriculum() }) else {
      printError("the records name no release yet; give one with --release FILE")
      throw ExitCode(2)
    }
    return CurriculumIndex(last)
  }

  private func competencies(of curriculum: CurriculumIndex) throws -> [Competency] {
    let all = curriculum.curriculum.frameworks.flatMap(\.competencies)
    guard let competency else { return all }
    let found = all.filter { $0.id == competency }
    guard !found.isEmpty else {
      printError(
        "no competency has the id \(competency)"
          + didYouMean(NearMiss.suggestions(for: "\(competency)", in: all.map { "\($0.id)" })))
      throw ExitCode(2)
    }
    return found
  }
}

/// Reads the id of a competency from the command line.
@Sendable private func competencyID(_ text: String) throws -> Competency.ID {
  guard let id = Competency.ID(text) else {
    throw ValidationError("not the id of a competency: \(text)")
  }
  return id
}
