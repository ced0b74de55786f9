import CurriculumChanges
import CurriculumModel
import Testing

private typealias Small = SmallCurriculum

/// How each kind of change is labelled.
@Suite struct ChangeLabelTests {
  @Test func nothingIsNothing() throws {
    let comparison = try Small.comparison()
    #expect(comparison.lines == [])
    #expect(comparison.text(TerminalStyle(usesColor: false)) == "Nothing changed.\n")
  }

  @Test func aTrainersNoteAndALineWrapAreNothing() throws {
    let comparison = try Small.comparison(
      Edit(Small.module, "their own words. -->", "their own stories. -->"),
      Edit(Small.lesson, "Call, and write down", "Call, and\nwrite down"))
    #expect(comparison.changes.allSatisfy { $0.details.isEmpty })
    #expect(comparison.changes.allSatisfy { $0.oldFingerprint == $0.newFingerprint })
  }

  @Test func aSlipIsEditorialAndConcernsNobody() throws {
    let comparison = try CurriculumComparison(
      from: Small.edited([
        Edit(Small.lesson, "What comes next", "The report comes next"),
        Edit(Small.lesson, "Call, and write down", "Call, reprot and write down"),
      ]),
      to: Small.edited([
        Edit(Small.lesson, "What comes next", "The report comes next"),
        Edit(Small.lesson, "Call, and write down", "Call, report and write down"),
      ]))
    #expect(comparison.lines == ["editorial lesson second/reporting"])
    #expect(comparison.effects == [])
    #expect(comparison.revisions == [])
  }

  @Test func theOrderOfOptionsIsNoMeaning() throws {
    let thanks = "- [x] \"Thank you.\"\n  > It asks for nothing.\n"
    let demand = "- [ ] \"Who was it?\"\n  > It begins with a demand.\n"
    let comparison = try Small.comparison(Edit(Small.quiz, thanks + demand, demand + thanks))
    let change = try #require(comparison.changes.first)
    #expect(comparison.lines == ["editorial question first-quiz/q-first"])
    #expect(change.oldFingerprint == change.newFingerprint)
    #expect(change.details == [])
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let edit: Edit
    let expected: String
    var testDescription: String { expected + ": " + edit.new }

    init(_ expected: String, _ file: String, _ old: String, _ new: String) {
      edit = Edit(file, old, new)
      self.expected = expected
    }
  }

  static let cases: [Case] = [
    Case(
      "key changed question first-quiz/q-first", Small.quiz, "- [ ] \"Who was it?\"",
      "- [!] \"Who was it?\""),
    Case(
      "key changed question first-quiz/q-proof", Small.quiz,
      "- [ ] True\n  > It is a sign.\n- [x] False", "- [x] True\n  > It is a sign.\n- [ ] False"),
    Case(
      "key changed question first-quiz/q-order", Small.quiz,
      "1. Make sure that all are safe\n2. Call {{report.line}}",
      "1. Call {{report.line}}\n2. Make sure that all are safe"),
    Case(
      "key changed question first-quiz/q-terms", Small.quiz,
      "- Indicator\n  - A sign that something may be happening",
      "- Indicator\n  - Proof of a crime"),
    Case(
      "key changed question first-quiz/q-word", Small.quiz, "`suspect`", "`believe`"),
    Case("key changed question second-quiz/q-how-soon", Small.numbers, "`120` h", "`96` h"),
    Case(
      "key changed question first-quiz/q-contents", Small.quiz, "- **Score**: per option",
      "- **Score**: all or nothing"),
    Case(
      "kind changed question first-quiz/q-first", Small.quiz,
      "*Choose one.*", "*Choose all that apply.*"),
    Case(
      "objective changed question first-quiz/q-contents", Small.quiz,
      "- **Tests**: core-1.duty\n- **Score**", "- **Tests**: core-1.indicators\n- **Score**"),
    Case(
      "objective changed lesson second/reporting", Small.lesson, "core-1.duty",
      "core-1.duty, core-1.indicators"),
    Case(
      "objective changed objective core-1.duty", Small.framework, "say who must report",
      "say when to report"),
    Case(
      "rule changed competency core-1", Small.framework, "24 months", "12 months"),
    Case("value changed agency's value county/report.line", Small.agency, "555-0100", "555-0199"),
    Case("wording lesson first/first-minute", Small.module, "offer water", "offer a drink"),
    Case(
      "wording question first-quiz/q-first", Small.quiz, "What do you say first?",
      "How do you begin?"),
    Case(
      "rule changed quiz first-quiz", Small.quiz, "- **Attempts**: 3", "- **Attempts**: 2"),
  ]

  @Test(arguments: cases) func labels(_ sample: Case) throws {
    #expect(try Small.comparison(sample.edit).lines == [sample.expected])
  }

  @Test func whatHasAnotherIdMoved() throws {
    let comparison = try Small.comparison(Edit(Small.quiz, "`q-proof`", "`q-is-it-proof`"))
    #expect(
      comparison.lines == [
        "rule changed pool first-quiz/pool", "moved question first-quiz/q-is-it-proof",
      ])
    #expect(comparison.changes.last?.movedFrom == "first-quiz/q-proof")
  }

  @Test func whatCameAndWentIsAddedAndRemoved() throws {
    let question = """
      ## New `q-new`

      - **Tests**: core-1.duty

      Must you report it?

      *True or false.*

      - [x] True
        > Yes.
      - [ ] False
        > You must.

      """
    let added = Edit(Small.quiz, "## A pool `pool`", question + "## A pool `pool`")
    #expect(try Small.comparison(added).lines == ["added question first-quiz/q-new"])
    #expect(
      try CurriculumComparison(from: Small.edited([added]), to: Small.edited()).lines
        == ["removed question first-quiz/q-new"])
  }
}
