import ArgumentParser
import Assessment
import CurriculumChanges
import CurriculumModel
import Foundation
import Interchange
import Records

/// `groundwork items`
struct ItemsCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "items",
    abstract: "Say which questions work: difficulty, discrimination, options, flags.",
    discussion: """
      Reads everybody's first attempts without changing them, also while the server runs, and names \
      nobody. A question whose meaning changed between releases is counted anew. Figures of a few \
      people are withheld; Documentation/Assessment.md has the rules and the sources. Exit status \
      0, flags or not; 2: the records could not be read.
      """)

  @Option(help: "The data folder.")
  var data: String

  @Option(help: "One quiz only, by its id.", transform: quizID)
  var quiz: Quiz.ID?

  @Option(help: "How to print it.")
  var format = Format.text

  func run() throws {
    let measurements = try orExit {
      try OperatorMeasurements(folder: data).measurements(of: quiz)
    }
    switch format {
    case .text: printPlain(measurements.text(TerminalStyle.ofStandardOutput))
    case .csv: printPlain(ItemTable(measurements).csv)
    case .json:
      let bytes = try orExit { try JSONReport(format: "groundwork-items-1", measurements).bytes() }
      FileHandle.standardOutput.write(Data(bytes))
    }
  }
}

/// Reads the id of a quiz from the command line.
@Sendable func quizID(_ text: String) throws -> Quiz.ID {
  guard let id = Quiz.ID(text) else { throw ValidationError("not the id of a quiz: \(text)") }
  return id
}
