import Assessment
import CurriculumModel
import Interchange
import Testing

@Suite struct ItemTableTests {
  private func measurement() throws -> QuizMeasurement {
    let question = try #require(Question.ID("quiz/q-1"))
    return QuizMeasurement(
      quiz: try #require(Quiz.ID("quiz")), title: "Safety", people: 40,
      precision: MarkPrecision(questions: 16, mark: Share(800, of: 1_000)), reliability: nil,
      items: [
        .init(
          title: "Who, and when?",
          statistics: ItemStatistics(
            item: MeasuredItem(question: question, edition: "0123456789abcdef"), people: 40,
            figures: .init(
              facility: Estimate(value: 0.5, low: 0.35, high: 0.65),
              discrimination: Estimate(value: -0.25, low: -0.5, high: 0.0625), guesserScore: 0.5,
              options: [
                OptionStatistics(
                  index: 0, mark: .right, people: 20,
                  share: Estimate(value: 0.5, low: 0.35, high: 0.65), discrimination: nil)
              ]),
            flags: [ItemFlag(.weak, reason: "so it is")]),
          options: ["Both"],
          releases: [try #require(ReleaseDigest(hex: String(repeating: "ab", count: 32)))])
      ])
  }

  @Test func writesALineForTheQuestionAndOneForEachOption() throws {
    #expect(
      ItemTable([try measurement()]).csv == """
        Quiz,Question,Title,Edition,Releases,Option,Text,Mark,People,Share,Share from,Share to,\
        Discrimination,Discrimination from,Discrimination to,Guessing,Flags\r
        quiz,quiz/q-1,"Who, and when?",0123456789ab,abababababab,,,,40,0.5,0.35,0.65,-0.25,\
        -0.5,0.063,0.5,weak discrimination: so it is\r
        quiz,quiz/q-1,"Who, and when?",0123456789ab,abababababab,1,Both,right,20,0.5,0.35,0.65,\
        ,,,,\r

        """)
  }

  @Test func writesJSONThatNamesItsFormat() throws {
    let bytes = try JSONReport(format: "groundwork-items-1", [measurement()]).bytes()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"format\" : \"groundwork-items-1\",\n  \"report\" : [\n"))
    #expect(text.contains("\"question\" : \"quiz/q-1\""))
    #expect(text.hasSuffix("}\n"))
  }
}
