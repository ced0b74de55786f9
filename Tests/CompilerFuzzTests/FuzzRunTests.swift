import CurriculumCompiler
import Foundation
import Testing

@testable import CompilerFuzz

/// Some executions of those that Scripts/fuzz makes for minutes.
@Suite struct FuzzRunTests {
  private static let small = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "CurriculumCompilerTests/Fixtures/base")

  @Test(arguments: [1, 7] as [UInt64])
  func findsNothing(seed: UInt64) throws {
    var run = FuzzRun(of: try SourceFolder.read(at: Self.small.path), seed: seed)
    let found = (1...40).compactMap { run.execute($0) }
    #expect(found.map { [$0.name] + $0.sentences } == [])
  }

  @Test func makesTheSameMutantsOfTheSameSeed() throws {
    let folder = try SourceFolder.read(at: Self.small.path)
    let mutants = [(1, 5), (1, 5), (1, 6), (2, 5)].map { seed, execution in
      Mutant(of: folder, seed: seed, execution: execution).folder
    }
    #expect(mutants[0] == mutants[1])
    #expect(Set(mutants + [folder]).count == 4)
  }
}
