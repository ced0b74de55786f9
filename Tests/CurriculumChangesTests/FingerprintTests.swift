import CanonicalJSON
import CurriculumModel
import Testing

@testable import CurriculumChanges

private typealias Small = SmallCurriculum

@Suite struct FingerprintTests {
  /// Changes only together with the version in the canonical form and Documentation/Changes.md.
  @Test func isThatOfTheDocumentedForm() throws {
    let lesson = try #require(
      try Small.edited().modules.flatMap(\.lessons).first { $0.key == "second/reporting" })
    #expect(
      String(decoding: lesson.meaning.canonical.canonicalBytes, as: UTF8.self)
        == #"["groundwork-meaning-1","lesson",[["objectives taught","core-1.duty"]],"#
        + #"["Reporting","Call , and write down what was said ."],[]]"#)
    #expect(
      lesson.meaning.fingerprint.hex
        == "ee78b543b307f45f19fb760c6a2064681f2048c82638f56fa33778880aed68f4")
  }

  /// A new property must be decided upon: is it meaning or not?
  @Test func everyPropertyOfLessonsAndQuestionsIsDecidedUpon() throws {
    let curriculum = try Small.edited()
    func names(_ value: some Any) -> [String] {
      Mirror(reflecting: value).children.compactMap(\.label)
    }
    #expect(
      names(try #require(curriculum.modules.first?.lessons.first))
        == ["id", "title", "teaches", "notice", "sources", "body"])
    #expect(
      names(try #require(curriculum.quizzes.first?.questions.first))
        == ["id", "title", "tests", "taughtIn", "stem", "task", "explanation", "markers"])
    #expect(
      names(try #require(curriculum.modules.first)) == [
        "id", "title", "competency", "requires", "revision", "notice", "sources", "introduction",
        "lessons", "quiz",
      ])
  }

  @Test func doesNotDependOnTheId() throws {
    let old = try Small.edited()
    let new = try Small.edited([Edit(Small.quiz, "`q-proof`", "`q-is-it-proof`")])
    func prints(_ curriculum: Curriculum) -> [Fingerprint] {
      curriculum.quizzes.flatMap(\.questions).map(\.meaning.fingerprint)
    }
    #expect(prints(old) == prints(new))
  }
}
