import CanonicalJSON
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

  @Test func doesNotDependOnWhereItLies() throws {
    let here = Fixtures.repository
    let there = FileManager.default.temporaryDirectory.appending(path: "elsewhere-\(UUID())")
    defer { try? FileManager.default.removeItem(at: there) }
    try FileManager.default.createDirectory(at: there, withIntermediateDirectories: true)
    // Written in the opposite order, so that the folder lists its files in another one.
    for file in try SourceFolder.read(at: here.path).files.reversed() {
      let copy = there.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: copy)
    }
    let releases = try [here, there].map {
      try Release(compiling: try #require(compile(SourceFolder.read(at: $0.path)).curriculum))
    }
    #expect(releases[0].bytes == releases[1].bytes)
    #expect(releases[0].digest == releases[1].digest)
  }

  @Test func isReleasedAsItsCanonicalText() throws {
    let compilation = compile(try SourceFolder.read(at: Fixtures.repository.path))
    let curriculum = try #require(compilation.curriculum)
    #expect(try Release(compiling: curriculum).bytes == CanonicalJSONEncoder().encode(curriculum))
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
