import CurriculumCompiler
import Foundation
import Testing

@Suite final class SourceFolderTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "source-folder-\(UInt64.random(in: 0...UInt64.max))")

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test func knowsItsAgenciesEvenBrokenOnes() {
    let folder = SourceFolder([
      SourceFile(path: "Curriculum/agencies/b.md", text: "# A city `city`\n\n- **Nothing"),
      SourceFile(path: "Curriculum/agencies/a.md", text: "# A county `county`\n"),
      SourceFile(path: "Curriculum/agencies/c.md", text: "No heading yet\n"),
      SourceFile(path: "Curriculum/modules/d.md", text: "# A module `module`\n"),
    ])
    #expect(folder.agencyIDs == ["county", "city"])
  }

  @Test func readsTheTwoFoldersInOrderWithoutHiddenFiles() throws {
    try write("b", to: "Quizzes/b.md")
    try write("a", to: "Curriculum/modules/a.md")
    try write("c", to: "Curriculum/curriculum.md")
    try write("x", to: "Curriculum/.hidden")
    try write("x", to: "README.md")
    #expect(
      try SourceFolder.read(at: folder.path).files == [
        SourceFile(path: "Curriculum/curriculum.md", text: "c"),
        SourceFile(path: "Curriculum/modules/a.md", text: "a"),
        SourceFile(path: "Quizzes/b.md", text: "b"),
      ])
  }

  @Test func readsWhatHasChangedSince() throws {
    try write("a", to: "Curriculum/a.md")
    try write("b", to: "Curriculum/b.md")
    try age("Curriculum/a.md")
    try age("Curriculum/b.md")
    var reader = FolderReader(folder.path)
    _ = try reader.read()
    try write("B", to: "Curriculum/b.md")
    try write("c", to: "Curriculum/c.md")
    try FileManager.default.removeItem(at: folder.appending(path: "Curriculum/a.md"))
    #expect(try reader.read() == SourceFolder.read(at: folder.path))
    try write("C", to: "Curriculum/c.md")
    #expect(
      try reader.read().files == [
        SourceFile(path: "Curriculum/b.md", text: "B"),
        SourceFile(path: "Curriculum/c.md", text: "C"),
      ])
  }

  /// Many changes of one file within the steps in which the file system counts time.
  @Test func missesNoQuickChange() throws {
    try write("", to: "Curriculum/a.md")
    var reader = FolderReader(folder.path)
    for number in 0..<200 {
      try write("\(number % 10)", to: "Curriculum/a.md")
      #expect(try reader.read().files.map(\.bytes) == [Array("\(number % 10)".utf8)])
    }
  }

  private func age(_ path: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)],
      ofItemAtPath: folder.appending(path: path).path)
  }

  @Test func refusesAFolderWithoutCurriculum() throws {
    try write("b", to: "Quizzes/b.md")
    #expect(throws: ReadingError.noCurriculum(in: folder.path)) {
      try SourceFolder.read(at: folder.path)
    }
  }

  @Test func refusesSymbolicLinks() throws {
    try write("c", to: "Curriculum/curriculum.md")
    let link = folder.appending(path: "Curriculum/glossary.md")
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: folder.appending(path: "Curriculum/curriculum.md"))
    #expect(throws: ReadingError.notAFile(path: link.path)) {
      try SourceFolder.read(at: folder.path)
    }
  }
}
