import CurriculumCompiler
import CurriculumModel
import Testing

@Suite struct NewFilesTests {
  private static let today = CalendarDate("2026-11-21")

  private static func findings(with new: NewFiles) throws -> [String] {
    let base = Fixtures.sourceFolder(try Fixtures.base())
    return compile(SourceFolder(base.files + new.files), on: today).findings.map(\.description)
  }

  private static func folder() throws -> SourceFolder {
    Fixtures.sourceFolder(try Fixtures.base())
  }

  @Test func beginsAModuleWithAQuizThatCompiles() throws {
    let new = try NewFiles.module("care", in: Self.folder())
    #expect(new.files.map(\.path) == ["Curriculum/modules/care.md", "Quizzes/care.md"])
    #expect(try Self.findings(with: new) == [])
  }

  @Test func beginsAnAgencyThatIsToBeReviewedAtOnce() throws {
    let today = try #require(Self.today)
    let new = try NewFiles.agency("other-county", in: Self.folder(), on: today)
    #expect(try Self.findings(with: new) == [])
    let base = try Self.folder()
    let tomorrow = CalendarDate(daysSinceEpoch: today.daysSinceEpoch + 1)
    let due = compile(SourceFolder(base.files + new.files), on: tomorrow).findings
    #expect(due.map(\.id) == Array(repeating: "stale-value", count: 4))
  }

  @Test func beginsTheQuizOfAModuleThatHasNone() throws {
    var texts = try Fixtures.base()
    texts["Quizzes/second.md"] = nil
    let folder = Fixtures.sourceFolder(texts)
    let new = try NewFiles.quiz(ofModule: "second", in: folder)
    let compilation = compile(SourceFolder(folder.files + new.files), on: Self.today)
    #expect(compilation.findings == [])
  }

  @Test func refusesWhatIsThereOrCannotBe() throws {
    let folder = try Self.folder()
    #expect(throws: NewFiles.Refusal.alreadyThere(path: "Curriculum/modules/first.md")) {
      try NewFiles.module("first", in: folder)
    }
    #expect(throws: NewFiles.Refusal.malformedID("First Steps")) {
      try NewFiles.module("First Steps", in: folder)
    }
    #expect(throws: NewFiles.Refusal.hasQuiz(module: "first", place: "Quizzes/first.md:1")) {
      try NewFiles.quiz(ofModule: "first", in: folder)
    }
    #expect(throws: NewFiles.Refusal.unknownModule("frist", suggestions: ["first"])) {
      try NewFiles.quiz(ofModule: "frist", in: folder)
    }
    #expect(
      throws: NewFiles.Refusal.unknownObjective("core-1.dutty", suggestions: ["core-1.duty"])
    ) { try NewFiles.module("care", teaching: "core-1.dutty", in: folder) }
  }
}
