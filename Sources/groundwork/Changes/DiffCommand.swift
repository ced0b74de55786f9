import ArgumentParser
import CurriculumChanges
import CurriculumModel
import Foundation

/// `groundwork diff`
struct DiffCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what differs between two releases, and whether people must learn again.",
    discussion: """
      Each side is a release that `groundwork build` wrote, a folder that holds Curriculum and \
      Quizzes, or a revision of git such as HEAD~3, which is looked for in the folder that is the \
      other side, else in this one. Every change is labelled (editorial, wording, key changed, …); \
      per competency it says whether old evidence still counts and the least to read and answer \
      again. Documentation/Changes.md has the rules. Exit status 0: nothing differs. 1: something \
      does. 2: a side could not be read, or they are not two releases of one curriculum.
      """)

  @Argument(help: "A release file, a folder or a git revision.")
  var old: String

  @Argument(help: "A release file, a folder or a git revision.")
  var new = "."

  @Option(help: "How to print it.")
  var format = Format.text

  func run() throws {
    let (old, new) = try orExit { try CurriculumVersion.both(self.old, self.new) }
    let comparison = try orExit {
      try CurriculumComparison(from: old.release.curriculum, to: new.release.curriculum)
    }
    switch format {
    case .text: printPlain(comparison.text(TerminalStyle.ofStandardOutput))
    case .json: try printJSON(Report(old: Side(old), new: Side(new), comparison))
    }
    if !comparison.changes.isEmpty { throw ExitCode(1) }
  }

  /// See Documentation/diff.schema.json.
  struct Report: Encodable {
    let format = "groundwork-diff-1"
    let old: Side
    let new: Side
    let changes: [CurriculumChange]
    let effects: [CompetencyEffect]
    let revisions: [RevisionFinding]

    init(old: Side, new: Side, _ comparison: CurriculumComparison) {
      self.old = old
      self.new = new
      changes = comparison.changes
      effects = comparison.effects
      revisions = comparison.revisions
    }
  }

  struct Side: Encodable {
    let name: String
    let digest: ReleaseDigest

    init(_ version: CurriculumVersion) {
      name = version.name
      digest = version.release.digest
    }
  }
}

extension TerminalStyle {
  static var ofStandardOutput: TerminalStyle {
    TerminalStyle(usesColor: isatty(FileHandle.standardOutput.fileDescriptor) == 1)
  }
}
