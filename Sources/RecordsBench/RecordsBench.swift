import ArgumentParser
import CurriculumCompiler
import CurriculumModel
import Foundation
import Records

/// Fills a data folder with a whole state's staff and what they did over three years, through the
/// store's own writes: what Scripts/bench/records measures on. Kept out of the product.
@main
struct RecordsBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "RecordsBench", abstract: "Make a large database of invented people.")

  @Option(help: "The folder to make; must not be there.")
  var data: String

  @Option(help: "A release that `groundwork build` made.")
  var release: String

  @Option(help: "How many people.")
  var people = 10_000

  @Option(help: "How many entries the ledger is to have at least.")
  var entries = 1_000_000

  @Option(help: "How many people are on the largest team.")
  var team = 200

  @Option(help: "The same seed gives the same people, doing the same on the same days.")
  var seed: UInt64 = 1

  func validate() throws {
    guard people >= 2 * team, team > 0 else {
      throw ValidationError("--people must be at least twice --team")
    }
    guard entries >= 10 * people else {
      throw ValidationError("--entries must be at least ten for each of --people")
    }
    guard !FileManager.default.fileExists(atPath: data) else {
      throw ValidationError("\(data) is there already")
    }
  }

  func run() async throws {
    let began = ContinuousClock.now
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: release)))
    let stage = try BenchStage(in: data, release: try Release(reading: bytes))
    let town = try await Town.settle(
      TownPlan(people: people, largestTeam: team, seed: seed), on: stage)
    tell("\(people) people after \(seconds(since: began)) s")
    var lived = try await town.live(atLeast: entries, seed: seed) { tell($0) }
    lived.seconds = seconds(since: began)
    try stage.store.close()
    print(try lived.json)
  }

  private func seconds(since began: ContinuousClock.Instant) -> Int {
    Int((ContinuousClock.now - began).components.seconds)
  }

  private func tell(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
