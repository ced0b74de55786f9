import ArgumentParser
import CurriculumCompiler
import Diagnostics
import Foundation

/// `groundwork corpus`
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus",
    abstract: "Measure a check of meaning against sentences that people have labelled.",
    discussion: """
      Prints precision (the share of findings that are right) and recall (the share of faults that \
      are found) for each part of the file. The id of the file's title says which check is \
      measured: words or figures. Each item of a list is a sentence, after its labels in a code \
      span. Exit status 1: one of the numbers is below 0.95. 2: the file could not be read.
      """)

  @Argument(help: "The file with the labelled sentences.")
  var file: String

  @Argument(help: "The folder that holds Curriculum and Quizzes, with the rules.")
  var folder = "."

  @Flag(help: "Show the sentences that the check gets wrong, except those that are held out.")
  var errors = false

  func run() throws {
    let text = try orExit {
      String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    }
    let source = try orExit { try SourceFolder.read(at: folder) }
    guard let corpus = LabelledCorpus(SourceText(file: file, text: text)),
      let scores = corpus.scores(underRulesOf: source)
    else {
      printError("\(file) does not name a check that can be measured")
      throw ExitCode(2)
    }
    for score in scores {
      print(
        "\(score.title): \(score.sentences) sentences,",
        "precision \(rounded(score.precision)), recall \(rounded(score.recall))")
      guard errors, score.title != "Held out" else { continue }
      for error in score.errors { print("  \(error)") }
    }
    guard scores.allSatisfy({ $0.precision >= least && $0.recall >= least }) else {
      throw ExitCode(1)
    }
  }

  private var least: Double { 0.95 }

  private func rounded(_ share: Double) -> String { String(format: "%.3f", share) }
}
