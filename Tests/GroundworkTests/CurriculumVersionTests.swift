import CurriculumCompiler
import CurriculumModel
import Foundation
import Testing

@testable import groundwork

/// A side of a comparison: a folder, a release's file, or a revision of git.
@Suite struct CurriculumVersionTests {
  /// A working tree whose first commit has the title `One`, the second `Two`; `Three` lies unsaved.
  private final class WorkingTree {
    let path = FileManager.default.temporaryDirectory.appending(path: "tree-\(UUID())").path

    init() throws {
      let base = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "CurriculumCompilerTests/Fixtures/base")
      try FileManager.default.copyItem(at: base, to: URL(filePath: path))
      try git("init", "--quiet")
      for title in ["One", "Two"] {
        try call(it: title)
        try git("add", ".")
        try git(
          "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", title)
      }
      try call(it: "Three")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    private func call(it title: String) throws {
      let file = URL(filePath: path + "/Curriculum/curriculum.md")
      var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      lines[0] = "# \(title) `small`"
      try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    }

    private func git(_ arguments: String...) throws {
      let outcome = try Git.run(arguments, in: path)
      try #require(outcome.isSuccess, "\(outcome.errors)")
    }
  }

  private func title(_ name: String, in tree: WorkingTree) throws -> String {
    try CurriculumVersion(reading: name, besides: tree.path).release.curriculum.title.plainText()
  }

  @Test func readsRevisionsAndTheFolderAsItLies() throws {
    let tree = try WorkingTree()
    #expect(try title("HEAD~1", in: tree) == "One")
    #expect(try title("HEAD", in: tree) == "Two")
    #expect(try title(tree.path, in: tree) == "Three")
  }

  @Test func aRevisionIsTheFolderThatWasCommitted() throws {
    let tree = try WorkingTree()
    let revision = try GitRevision(name: "HEAD", folder: tree.path).read()
    _ = try Git.run(["checkout", "--quiet", "--", "."], in: tree.path)
    #expect(try revision.files == SourceFolder.read(at: tree.path).files)
  }

  @Test func readsAReleaseFile() throws {
    let tree = try WorkingTree()
    let built = try CurriculumVersion(reading: tree.path, besides: ".").release
    let file = tree.path + "/release.json"
    try Data(built.bytes).write(to: URL(filePath: file))
    #expect(try CurriculumVersion(reading: file, besides: ".").release.digest == built.digest)
  }

  @Test(arguments: ["no-such-branch", "HEAD~9", "--upload-pack=touch", ""])
  func refusesWhatGitDoesNotKnow(name: String) throws {
    let tree = try WorkingTree()
    #expect(throws: GitRevision.Failure.self) {
      try CurriculumVersion(reading: name, besides: tree.path)
    }
  }

  @Test func refusesWhatIsNoReleaseOrOfAnotherVersion() throws {
    let tree = try WorkingTree()
    func message(_ text: String) throws -> String {
      let file = tree.path + "/file.json"
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      do {
        _ = try CurriculumVersion(reading: file, besides: ".")
        return "read"
      } catch let error as CurriculumVersion.Unusable {
        return error.description.replacingOccurrences(of: file, with: "FILE")
      }
    }
    #expect(
      try message("# Title")
        == "FILE is not a release: those that `groundwork build` writes are canonical JSON")
    #expect(
      try message(#"{"layout":2}"#).hasPrefix("FILE is not a release that this version reads"))
  }

  @Test func saysWhereAFolderHasItsFirstError() throws {
    let tree = try WorkingTree()
    let file = URL(filePath: tree.path + "/Quizzes/second.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "core-1.duty", with: "core-1.dutty")
      .write(to: file, atomically: true, encoding: .utf8)
    do {
      _ = try CurriculumVersion(reading: tree.path, besides: ".")
      Issue.record("it does not compile")
    } catch let error as CurriculumVersion.Unusable {
      #expect(error.description.contains("1 error, the first Quizzes/second.md:7: "))
    }
  }
}
