import CurriculumCompiler
import Diagnostics
import Foundation
import Testing

@Suite struct MendedFolderTests {
  private static func mended(_ path: String, _ right: String, _ wrong: String) throws
    -> MendedFolder
  {
    var texts = try Fixtures.base()
    texts[path] = texts[path]?.replacing(right, with: wrong)
    return MendedFolder(Fixtures.sourceFolder(texts))
  }

  @Test func appliesFixesUntilNothingIsLeft() throws {
    let mended = try Self.mended("Quizzes/first.md", "*Choose one.*", "*choose one.*")
    #expect(compile(mended.folder).findings == [])
    #expect(mended.changes.map(\.path) == ["Quizzes/first.md"])
    #expect(
      mended.changes.map { UnifiedDiff.text(from: $0.before, to: $0.after, path: $0.path) } == [
        """
        --- a/Quizzes/first.md
        +++ b/Quizzes/first.md
        @@ -12,7 +12,7 @@
         
         What do you say first?
         
        -*choose one.*
        +*Choose one.*
         
         - [x] "Thank you."
           > It asks for nothing.

        """
      ])
  }

  @Test func leavesASoundFolderAlone() throws {
    #expect(MendedFolder(Fixtures.sourceFolder(try Fixtures.base())).changes == [])
  }

  /// Whatever is in the corpus of faults: no error is added, and a second run changes nothing.
  @Test(arguments: try FaultFixture.ids())
  func neverMakesItWorse(id: String) throws {
    for example in try FaultFixture(id: id).cases where example.fails && example.missing == nil {
      let texts = example.texts.mapValues { MarkedText($0, file: "").text }
      let before = compile(Fixtures.sourceFolder(texts))
      guard before.diagnostics.contains(where: { !$0.fixIts.isEmpty }) else { continue }
      let mended = MendedFolder(Fixtures.sourceFolder(texts))
      let after = compile(mended.folder)
      #expect(
        after.diagnostics.count { $0.severity == .error }
          <= before.diagnostics.count { $0.severity == .error })
      #expect(MendedFolder(mended.folder).changes == [])
    }
  }

  @Test func takesNoTextAway() throws {
    let wrong = "- **Publisher**: A training office\n- **Publishr**: Another"
    let mended = try Self.mended(
      "Curriculum/curriculum.md", "- **Publisher**: A training office", wrong)
    let texts = mended.folder.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts.contains { $0.contains("A training office") && $0.contains("Another") })
  }
}
