import CurriculumCompiler
import CurriculumModel
import Diagnostics
import Testing

/// What **Evidence** of a competency may say.
@Suite struct EvidenceFactTests {
  private func compiled(_ evidence: String) throws -> Compilation {
    var texts = try Fixtures.base()
    let path = "Curriculum/competencies/core.md"
    texts[path] = texts[path]?.replacing(
      "- **Evidence**: quiz, observation, attestation", with: "- **Evidence**: \(evidence)")
    return compile(Fixtures.sourceFolder(texts))
  }

  @Test(
    arguments: [
      ("attestation, observation, quiz", [[.quiz], [.observation], [.attestation]]),
      ("quiz, observation or attestation", [[.quiz], [.observation, .attestation]]),
      (
        "quiz or observation, quiz or attestation",
        [[.quiz, .observation], [.quiz, .attestation]]
      ),
      ("attestation or observation or quiz", [[.quiz, .observation, .attestation]]),
    ] as [(String, [[EvidenceKind]])])
  func saysWhatIsNeededAndWhatIsEnough(written: String, parts: [[EvidenceKind]]) throws {
    let compilation = try compiled(written)
    let curriculum = try #require(compilation.curriculum, "\(compilation.findings)")
    let competency = curriculum.frameworks.flatMap(\.competencies).first { !$0.skills.isEmpty }
    #expect(competency?.evidence == EvidenceCriteria(parts))
  }

  @Test(
    arguments: [
      "quiz, quiz", "quiz or quiz", "quiz, quiz or observation", "quiz or", "or",
      "quiz/observation",
      "quiz and observation", "quiz or attention",
    ])
  func refusesWhatSaysNothingMoreOrNothing(written: String) throws {
    let compilation = try compiled(written)
    #expect(compilation.curriculum == nil)
    let finding = try #require(compilation.diagnostics.first)
    #expect(finding.range.file == "Curriculum/competencies/core.md")
    #expect(finding.message.contains("“or” where one is enough"))
  }
}
