import CurriculumCompiler
import CurriculumModel
import Testing

@Suite struct TaskLoweringTests {
  /// The question, as the last one of the small curriculum's second quiz.
  private func question(_ markdown: String) throws -> Question {
    var texts = try Fixtures.base()
    let facts =
      "\n## Title `q-new`\n\n- **Tests**: core-1.duty\n- **Score**: per option\n\nStem.\n\n"
    let all = facts.replacing(
      "- **Score**: per option\n",
      with: markdown.hasPrefix("*Choose all") ? "- **Score**: per option\n" : "")
    texts["Quizzes/second.md", default: ""] += all + markdown
    let compilation = compile(Fixtures.sourceFolder(texts))
    let curriculum = try #require(compilation.curriculum, "\(compilation.findings)")
    return try #require(curriculum.quizzes.last?.questions.last)
  }

  private func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }

  @Test func choosesOne() throws {
    let question = try question(
      """
      *Choose one.*

      - [x] Yes, {{report.line}}
        > Good.
      - [!] *No*
        > Bad.

      Because.
      """)
    #expect(
      question.task
        == .chooseOne(options: [
          AnswerOption(
            mark: .right,
            content: [.text("Yes, "), .value(try #require(Identifier("report.line")))],
            feedback: [paragraph("Good.")]),
          AnswerOption(
            mark: .unsafe, content: [.emphasis([.text("No")])], feedback: [paragraph("Bad.")]),
        ]))
    #expect(question.stem == [paragraph("Stem.")])
    #expect(question.explanation == [paragraph("Because.")])
    #expect(question.id.rawValue == "second-quiz/q-new")
    #expect(question.tests.map(\.rawValue) == ["core-1.duty"])
  }

  @Test func choosesAll() throws {
    let task = try question(
      """
      *Choose all that apply.*

      - [x] A
        > a
      - [x] B
        > b
      """
    ).task
    #expect(
      task
        == .chooseAll(
          options: [
            AnswerOption(mark: .right, content: [.text("A")], feedback: [paragraph("a")]),
            AnswerOption(mark: .right, content: [.text("B")], feedback: [paragraph("b")]),
          ], scoring: .perOption))
  }

  @Test func matches() throws {
    let task = try question(
      """
      *Match each.*

      - A
        - a
        > Feedback.
      - B
        - b
      - *No match*
        - c
        - d
      """
    ).task
    #expect(
      task
        == .match(
          MatchingTask(
            pairs: [
              MatchingTask.Pair(
                prompt: [.text("A")], match: [.text("a")], feedback: [paragraph("Feedback.")]),
              MatchingTask.Pair(prompt: [.text("B")], match: [.text("b")], feedback: []),
            ], extras: [[.text("c")], [.text("d")]])))
  }

  @Test func putsInOrder() throws {
    let task = try question("*Put in order.*\n\n1. A\n   > First.\n2. B\n").task
    #expect(
      task
        == .order(steps: [
          OrderingStep(content: [.text("A")], feedback: [paragraph("First.")]),
          OrderingStep(content: [.text("B")], feedback: []),
        ]))
  }

  @Test func readsShortAnswers() throws {
    let task = try question("*Short answer.*\n\n- [x] `an advocate`\n- [ ] `a lawyer`\n  > No.\n")
      .task
    #expect(
      task
        == .shortAnswer(answers: [
          ExpectedText(mark: .right, text: "an advocate", feedback: []),
          ExpectedText(mark: .wrong, text: "a lawyer", feedback: [paragraph("No.")]),
        ]))
  }

  @Test func readsNumbers() throws {
    let task = try question(
      "*Number.*\n\n- [x] `1,200.5` hours\n- [ ] `20..28` hours\n- [ ] `24 +/- 2` hours\n"
    ).task
    func expected(_ mark: AnswerMark, _ lowest: Int, _ highest: Int) -> NumberTask.Expected {
      NumberTask.Expected(
        mark: mark, lowest: Decimal3(thousandths: lowest),
        highest: Decimal3(thousandths: highest), feedback: [])
    }
    #expect(
      task
        == .number(
          NumberTask(
            unit: "hours",
            expected: [
              expected(.right, 1_200_500, 1_200_500), expected(.wrong, 20_000, 28_000),
              expected(.wrong, 22_000, 26_000),
            ])))
  }

  @Test func readsTheRubricOfAParagraph() throws {
    let task = try question(
      "*Write a paragraph, marked by your supervisor.*\n\n*Look for:*\n\n- names what was seen\n"
    ).task
    #expect(task == .paragraph(rubric: [[.text("names what was seen")]]))
  }

  @Test func readsAScenario() throws {
    let task = try question(
      """
      *Scenario.*

      ### Start

      He answers for her.

      - [x] [Ask to see her *alone*](#alone-with-her)
        > A routine.
      - [!] [Ask him](#end)

      ### Alone with her

      She speaks.

      *End: safe.*

      ### He leaves `end`

      They leave.

      *End: unsafe.*
      """
    ).task
    let alone = try #require(Identifier<Scenario.Scene>("alone-with-her"))
    let end = try #require(Identifier<Scenario.Scene>("end"))
    #expect(
      task
        == .scenario(
          Scenario(scenes: [
            Scenario.Scene(
              id: try #require(Identifier("start")), title: [.text("Start")],
              body: [paragraph("He answers for her.")],
              choices: [
                Scenario.Choice(
                  mark: .right,
                  content: [.text("Ask to see her "), .emphasis([.text("alone")])],
                  leadsTo: alone, feedback: [paragraph("A routine.")]),
                Scenario.Choice(
                  mark: .unsafe, content: [.text("Ask him")], leadsTo: end, feedback: []),
              ]),
            Scenario.Scene(
              id: alone, title: [.text("Alone with her")], body: [paragraph("She speaks.")],
              choices: [], ending: .safe),
            Scenario.Scene(
              id: end, title: [.text("He leaves")], body: [paragraph("They leave.")], choices: [],
              ending: .unsafe),
          ])))
  }
}
