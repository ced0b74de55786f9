import CurriculumChanges
import CurriculumCompiler
import CurriculumModel
import Diagnostics
import Foundation
import Testing

/// What is found only where an earlier release is given.
@Suite struct RevisionCheckTests {
  private static let path = "Curriculum/modules/second.md"

  /// What is found in the small curriculum with these lines of `second.md` replaced.
  private func findings(
    _ changes: [(String, String)], since earlier: [(String, String)] = []
  ) throws -> [String] {
    let old = try #require(compile(try folder(earlier)).curriculum)
    return try compile(try folder(changes), since: old).diagnostics.map {
      "\($0.range.file):\($0.range.start.line):\($0.range.start.column) \($0.id)"
    }
  }

  private func folder(_ changes: [(String, String)]) throws -> SourceFolder {
    var texts = try Fixtures.base()
    for (old, new) in changes {
      texts[Self.path] = texts[Self.path]?.replacingOccurrences(of: old, with: new)
    }
    return Fixtures.sourceFolder(texts)
  }

  private let rule = ("Call, and", "Call within 24 hours, and")
  private let raised = ("**Revision**: 1", "**Revision**: 2")

  @Test func changingSubstanceWithoutRaisingIsFoundAtTheNumber() throws {
    #expect(try findings([rule]) == ["\(Self.path):4:17 unraised-revision"])
  }

  @Test func raisingWithSubstanceIsSilent() throws {
    #expect(try findings([rule, raised]) == [])
  }

  @Test func raisingForNothingIsFound() throws {
    #expect(try findings([raised]) == ["\(Self.path):4:17 needless-revision"])
  }

  @Test func raisingForASlipIsFound() throws {
    #expect(
      try findings([("Call, and", "Call and"), raised]) == [
        "\(Self.path):4:17 needless-revision"
      ])
  }

  @Test func otherWordsAreForTheAuthorToJudge() throws {
    let words = ("write down what was said", "keep a note of it")
    #expect(try findings([words]) == [])
    #expect(try findings([words, raised]) == [])
  }

  @Test func loweringIsFound() throws {
    #expect(try findings([], since: [raised]) == ["\(Self.path):4:17 lowered-revision"])
  }

  @Test func canBeMarkedAsIntended() throws {
    let note = (
      "# Next steps `second`\n",
      "# Next steps `second`\n\n<!-- Intended (unraised-revision): the hours were always taught. -->\n"
    )
    #expect(try findings([rule, note]) == [])
    #expect(compile(try folder([rule, note])).findings == [], "unused only where nobody looked")
  }

  @Test func theFixRaisesTheNumberAndNothingElse() throws {
    let old = try #require(compile(try folder([])).curriculum)
    let mended = try MendedFolder(try folder([rule]), since: old)
    #expect(mended.folder == (try folder([rule, raised])))
    #expect(mended.changes.map(\.titles) == [["Raise Revision to 2"]])
    #expect(MendedFolder(try folder([rule])).changes == [], "nobody said since when")
  }

  /// What keeps it from being compared is mended first.
  @Test func raisesTheNumberOnceItCompiles() throws {
    let old = try #require(compile(try folder([])).curriculum)
    let slip = ("# Next steps `second`", "# Next steps `Second`")
    let broken = try folder([rule, slip])
    #expect(compile(broken).curriculum == nil)
    #expect(try MendedFolder(broken, since: old).folder == (try folder([rule, raised])))
  }

  @Test func refusesAnotherCurriculum() throws {
    let base = try Fixtures.base()
    let path = "Curriculum/curriculum.md"
    let other = base.merging(
      [path: (base[path] ?? "").replacingOccurrences(of: "`small`", with: "`large`")]
    ) { $1 }
    let old = try #require(compile(Fixtures.sourceFolder(other)).curriculum)
    #expect(throws: IncomparableCurricula.self) {
      try compile(Fixtures.sourceFolder(base), since: old)
    }
  }
}
