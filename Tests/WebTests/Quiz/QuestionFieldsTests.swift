import Assessment
import CurriculumModel
import Rendering
import Testing

@testable import Web

/// A question as a learner sees it.
@Suite struct QuestionFieldsTests {
  private func fields(
    _ question: Question, filled: [(String, String)] = [], fault: AnswerFault? = nil
  ) throws -> String {
    let served = ServedRelease(try .sample)
    let fields = QuestionFields(
      sheet: AnswerSheet(question, order: []),
      filled: Form(fields: filled.map { Form.Field(name: $0.0, text: $0.1) }), fault: fault,
      renderer: served.renderer(for: nil), prefix: "question")
    return fields.html.text
  }

  private func sample(_ local: String) throws -> Question {
    try #require(try Question.samples.first { $0.id.local == local })
  }

  @Test func showsNothingOfTheKey() throws {
    for question in try Question.samples {
      #expect(!(try fields(question).contains("KEY")), "\(question.id)")
    }
  }

  @Test func looksTheSameWhicheverOptionIsRight() throws {
    let marks: [[AnswerMark]] = [
      [.right, .wrong, .wrong], [.wrong, .right, .unsafe], [.unsafe, .unsafe, .right],
    ]
    let pages = try marks.map { marks in
      let options = zip(marks, ["A", "B", "C"]).map { Question.option($0, $1) }
      return try fields(try .sample("q", .chooseOne(options: options)))
    }
    #expect(Set(pages).count == 1)
  }

  @Test func tiesAMessageToItsField() throws {
    let html = try fields(
      try sample("q-number"), filled: [("text", "\"<b>\"")], fault: .notANumber(unit: "years"))
    #expect(
      html == """
        <fieldset aria-labelledby="question-stem" aria-describedby="question-task">
        <div class="prose" id="question-stem">
        <p>Stem of q-number</p>
        </div>
        <p class="hint" id="question-task">Write a number.</p>
        <p class="error" id="question-fault"><span class="hidden">Please check: </span>\
        Write a number of years in digits.</p>
        <div class="field"><label for="question-text">Your answer</label>
        <div class="unit"><input id="question-text" name="text" class="short" inputmode="decimal" \
        autocomplete="off" value="&quot;&lt;b&gt;&quot;" aria-invalid="true" autofocus \
        aria-describedby="question-unit question-fault"><span id="question-unit">years</span></div></div>
        </fieldset>

        """)
  }

  @Test func keepsWhatWasChosen() throws {
    let html = try fields(try sample("q-all"), filled: [("choice", "0"), ("choice", "2")])
    #expect(
      html.contains(
        """
        <li><label><input type="checkbox" name="choice" value="0" checked><span>A</span></label></li>
        <li><label><input type="checkbox" name="choice" value="1"><span>B</span></label></li>
        <li><label><input type="checkbox" name="choice" value="2" checked><span>C</span></label></li>
        """))
  }
}
