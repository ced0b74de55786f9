import CurriculumChanges
import Testing

private typealias Small = SmallCurriculum

@Suite struct ComparisonTextTests {
  @Test func readsAsATrainerWould() throws {
    let comparison = try Small.comparison(
      Edit(Small.lesson, "Call, and", "Call within 24 hours, and"),
      Edit(Small.module, "offer water", "offer a drink"))
    #expect(
      comparison.text(TerminalStyle(usesColor: false)) == """
        wording: lesson first/first-minute  “The first minute”
            other words (whether it matters, you decide)
            - Give your name, offer water.
            + Give your name, offer a drink.
        wording, of substance: lesson second/reporting  “Reporting”
            a number or a time
            - Call, and write down what was said.
            + Call within 24 hours, and write down what was said.

        For people who learned the old release
          core-1 “The issue”: old evidence counts
            The lesson second/reporting: wording.
            objectives: core-1.duty
            refresher: read second/reporting
            refresher: answer second-quiz/q-how-soon

        Revision
          second stays at 1, though second/reporting changed in substance: raise it to 2.

        2 changes: 2 wording; 1 of substance

        """)
  }

  @Test func coloursWhatWeighs() throws {
    let comparison = try Small.comparison(Edit(Small.lesson, "Call, and", "Call and"))
    #expect(
      comparison.text(TerminalStyle(usesColor: true)).hasPrefix(
        "\u{1B}[2meditorial:\u{1B}[0m lesson \u{1B}[1msecond/reporting\u{1B}[0m"))
  }
}
