import ArgumentParser
import CurriculumCompiler
import Foundation

/// The part of Scripts/fuzz that runs the compiler; the script starts it again after a crash.
@main
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compiler-fuzz",
    abstract: "Compile mutants of a curriculum and say what does not hold of the results.")

  @Argument(help: "The folder that holds Curriculum and Quizzes.")
  var folder = "."

  @Option(help: "Another seed, other mutants.")
  var seed: UInt64 = 1

  @Option(help: "The number of the first execution.")
  var from = 1

  @Option(help: "How many executions there are at most.")
  var executions: Int?

  @Option(help: "For how long it goes on at most.")
  var seconds: Int?

  @Option(help: "Where what was found is kept.")
  var keep: String

  @Option(help: "A file that always holds the number of the execution that is going on.")
  var progress: String

  @Flag(help: "Only keep what the first execution compiles, and compile nothing.")
  var dump = false

  private static let everyGrowth = 10

  func run() throws {
    let source = try SourceFolder.read(at: folder)
    let findings = FindingsFolder(path: keep, seed: seed)
    if dump { return try keepFirst(of: source, in: findings) }
    var run = FuzzRun(of: source, seed: seed)
    var (growths, complaints) = (0, 0)
    var slowestGrowth: Timing?
    let progress = open(progress, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let end = ContinuousClock.now + .seconds(seconds ?? .max / 2)
    var execution = from
    while execution - from < executions ?? .max, ContinuousClock.now < end {
      let text = Array("\(execution)\n".utf8)
      _ = text.withUnsafeBytes { pwrite(progress, $0.baseAddress, $0.count, 0) }
      var found = [run.execute(execution)].compactMap(\.self)
      if let growth = growth(of: source, execution) {
        growths += 1
        let (timing, complaint) = growth.measured()
        if timing.seconds > slowestGrowth?.seconds ?? 0 { slowestGrowth = timing }
        found += complaint.map { [FuzzFinding(growth, execution: execution, saying: $0)] } ?? []
      }
      for finding in found { try findings.keep(finding) }
      complaints += found.count
      execution += 1
    }
    print("summary executions: \(execution - from)")
    print("summary growth tests: \(growths)")
    print("summary complaints: \(complaints)")
    if let slowest = run.slowest { print("summary slowest: \(slowest)") }
    if let slowestGrowth { print("summary slowest repeated piece: \(slowestGrowth)") }
  }

  private func growth(of source: SourceFolder, _ execution: Int) -> Growth? {
    guard execution.isMultiple(of: Self.everyGrowth) else { return nil }
    return Growth(of: source, seed: seed, execution: execution)
  }

  private func keepFirst(of source: SourceFolder, in findings: FindingsFolder) throws {
    let sentence = "ended the program"
    let mutant = Mutant(of: source, seed: seed, execution: from)
    try findings.keep(FuzzFinding(mutant, execution: from, saying: [sentence]))
    if let growth = growth(of: source, from) {
      try findings.keep(FuzzFinding(growth, execution: from, saying: sentence))
    }
  }
}
