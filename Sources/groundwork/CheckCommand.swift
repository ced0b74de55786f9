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
      printed are warnings. 1: at least one error or, with --strict, anything at all. 2: the \
      folders could not be read.
      """)

  @Argument(help: "The folder that holds Curriculum and Quizzes.")
  var folder = "."

  @Flag(help: "Let warnings fail the check as errors do.")
  var strict = false

  @Flag(help: "List what authors have marked as intended, with their reasons, and nothing else.")
  var silenced = false

  @Option(
    help: """
      A release file, a folder or a git revision: warn of modules whose Revision does not say \
      what became of them since. With --fix, those that have to be raised are.
      """)
  var since: String?

  @Option(
    name: .customLong("on"),
    help: "The day to check for, such as 2026-11-21; today when it is not given.",
    transform: calendarDate)
  var day: CalendarDate?

  @Option(
    help: "How to print it: for people, or for programs (see Documentation/check.schema.json).")
  var format = CheckFormat.text

  @Flag(help: "Apply every safe fix, after showing what it changes and asking.")
  var fix = false

  @Flag(help: "With --fix: do not ask.")
  var yes = false

  func run() throws {
    let day = day ?? .today
    var source = try orExit { try SourceFolder.read(at: folder) }
    let earlier = try since.map { since in
      try orExit { try CurriculumVersion(reading: since, besides: folder).release.curriculum }
    }
    if fix {
      source = try mend(source, below: folder, on: day, since: earlier, withoutAsking: yes)
    }
    let compilation = try orExit {
      guard let earlier else { return compile(source, on: day) }
      return try compile(source, on: day, since: earlier)
    }
    switch format {
    case .text: printPlain(text(of: compilation))
    case .json: try printJSON(compilation.report)
    case .sarif:
      let rules = DiagnosticCatalogue.entries.map {
        SARIFLog.Rule(id: $0.id, rule: $0.rule, severity: $0.severity)
      }
      try printJSON(
        SARIFLog(
          compilation.report, rules: rules, tool: "groundwork", version: programVersion))
    }
    let isRefused = compilation.curriculum == nil || strict && !compilation.diagnostics.isEmpty
    if isRefused, !silenced { throw ExitCode(1) }
  }

  private func text(of compilation: Compilation) -> String {
    let renderer = TextRenderer(
      sources: compilation.sources,
      useColor: isatty(FileHandle.standardOutput.fileDescriptor) == 1)
    return renderer.render(
      silenced ? compilation.silenced.map(\.explained) : compilation.diagnostics)
  }
}

/// How `groundwork check` prints.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, sarif
}

extension Compilation {
  fileprivate var report: CheckReport {
    CheckReport(
      diagnostics, silenced: silenced.map { CheckReport.Silenced($0.diagnostic, reason: $0.reason) }
    )
  }
}
