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
