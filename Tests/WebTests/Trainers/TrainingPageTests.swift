import CurriculumModel
import Rendering
import Testing

@testable import Web

@Suite struct TrainingPageTests {
  /// So the page stays short, and what is missing is seen without opening anything.
  @Test func foldsEveryCompetencyAndSaysWhatIsMissing() throws {
    let competency = try #require(Competency.ID("c-1"))
    let objective = try #require(Objective.ID("c-1.one"))
    let digest = try Release.everyKind.digest
    let text = TrainingPage(
      curriculumTitle: "All & everything", digest: digest,
      modules: [
        .init(
          module: try #require(Module.ID("signs")), title: "Signs", lessons: 2, words: 300,
          questions: 1, kinds: [.init(name: "match", count: 1)])
      ],
      competencies: [
        .init(
          competency: competency, title: "One",
          objectives: [.init(objective: objective, statement: "say", lessons: 1, questions: 0)])
      ]
    ).main.text
    #expect(
      text.contains(
        "<summary>1 module <span class=\"soft\">2 lessons, 300 words, 1 question</span></summary>"))
    #expect(
      text.contains(
        """
        <summary>One <span class="soft">1 objective</span> \
        <span class="badge caution">1 not tested</span></summary>
        """))
  }
}
