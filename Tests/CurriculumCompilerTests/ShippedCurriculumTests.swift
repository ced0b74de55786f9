import CurriculumCompiler
import CurriculumModel
import Foundation
import Testing

@Suite struct ShippedCurriculumTests {
  @Test func compilesWithoutADiagnostic() throws {
    let compilation = compile(try SourceFolder.read(at: Fixtures.repository.path))
    #expect(compilation.findings == [])
    #expect(compilation.curriculum != nil)
  }

  @Test func doesNotDependOnTheOrderOfItsFiles() throws {
    let folder = try SourceFolder.read(at: Fixtures.repository.path)
    let one = try #require(compile(folder).curriculum)
    let other = try #require(compile(SourceFolder(folder.files.reversed())).curriculum)
    #expect(try Release(compiling: one).bytes == Release(compiling: other).bytes)
  }

  @Test func isTheSameAfterItWasReleasedAndRead() throws {
    let compilation = compile(try SourceFolder.read(at: Fixtures.repository.path))
    let release = try Release(compiling: try #require(compilation.curriculum))
    let read = try Release(reading: release.bytes)
    #expect(read.curriculum == release.curriculum)
    #expect(read.digest == release.digest)
  }

  @Test func refusesAReleaseInAnotherLayout() throws {
    let compilation = compile(Fixtures.sourceFolder(try Fixtures.base()))
    let release = try Release(compiling: try #require(compilation.curriculum))
    #expect(throws: (any Error).self) {
      try Release(reading: release.bytes + Array(" ".utf8))
    }
  }
}
