import CurriculumCompiler
import Testing

@Suite struct CurriculumThreadTests {
  private static func thread(_ id: String) throws -> CurriculumThread {
    CurriculumThread(of: id, in: Fixtures.sourceFolder(try Fixtures.base()))
  }

  @Test func goesFromASkillToItsSourcesRubricLessonsAndQuestions() throws {
    #expect(
      try Self.thread("core-2.rapport").text == """
        skill core-2.rapport “Rapport” Curriculum/competencies/core.md:30
          part of
            competency core-2 “Skills” Curriculum/competencies/core.md:20
          rests on
            source guidelines “Guidelines, p. 23” Curriculum/competencies/core.md:33
          look for
            point “says who they are” Curriculum/competencies/core.md:39
            point “asks before taking notes” Curriculum/competencies/core.md:40
          taught by
            lesson first/first-minute “The first minute” Curriculum/modules/first.md:9
              rests on
                source guidelines “Guidelines, p. 6” Curriculum/modules/first.md:13
          tested by
            question first-quiz/q-first “First words” Quizzes/first.md:8

        """)
  }

  @Test func goesBackFromASourceToWhatRestsOnIt() throws {
    let text = try Self.thread("guidelines").text
    let lesson = """
          lesson first/first-minute “The first minute” Curriculum/modules/first.md:9
            here
              line “Say who you are ([Guidelines, p. 6](../sources.md#guidelines)). A traum…” \
      Curriculum/modules/first.md:13
            teaches
              objective core-1.indicators “tell an indicator from a proof” \
      Curriculum/competencies/core.md:17
                part of
                  competency core-1 “The issue” Curriculum/competencies/core.md:7
                tested by
                  question first-quiz/q-terms “Terms” Quizzes/first.md:51
                  question first-quiz/q-proof “A proof?” Quizzes/first.md:70
      """
    #expect(text.contains(lesson))
  }

  @Test(arguments: [
    "small", "core-pathway", "core", "core-knowledge", "core-1", "core-1.duty", "core-2.rapport",
    "trauma-informed", "needs-first", "trauma-bond", "victim", "guidelines", "report.line",
    "county", "first", "first-minute", "first/first-minute", "what-to-say", "first-quiz",
    "q-proof", "first-quiz/q-proof", "pool",
  ])
  func isThereForEveryKindOfThing(id: String) throws {
    let thread = try Self.thread(id)
    #expect(thread.knots.count == 1)
    #expect(thread.suggestions == [])
  }

  @Test func findsATermByItsWordsAndAValueByItsUses() throws {
    #expect(
      try Self.thread("trauma-bond").text.contains(
        "used in\n    lesson first/first-minute “The first minute”"))
    let value = try #require(try Self.thread("report.line").knots.first)
    #expect(value.strands.map(\.name) == ["filled in by", "used in"])
    #expect(
      value.strands.flatMap(\.knots).map(\.landmark.id) == [
        "county/report.line", "first/first-minute", "first-quiz/q-order",
      ])
  }

  @Test func saysWhatMayHaveBeenMeant() throws {
    let thread = try Self.thread("q-frist")
    #expect(thread.knots == [])
    #expect(thread.suggestions == ["q-first"])
  }
}
