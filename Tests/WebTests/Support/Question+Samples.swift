import CurriculumModel
import Testing

/// A question of every kind that a form asks. Whatever a learner must not see before handing in
/// says `KEY`.
extension Question {
  static var samples: [Question] {
    get throws {
      [
        try sample(
          "q-one",
          .chooseOne(options: [option(.wrong, "A"), option(.right, "B"), option(.unsafe, "C")])),
        try sample(
          "q-all",
          .chooseAll(
            options: [option(.right, "A"), option(.right, "B"), option(.wrong, "C")],
            scoring: .perOption)),
        try sample(
          "q-true", .trueOrFalse(options: [option(.right, "True"), option(.wrong, "False")])),
        try sample(
          "q-match",
          .match(
            MatchingTask(
              pairs: [
                pair("Sign", "Sounds learned by heart"), pair("Proof", "A finding in court"),
              ],
              extras: [[.text("A rumor")]]))),
        try sample("q-order", .order(steps: [step("Listen"), step("Report"), step("Write down")])),
        try sample(
          "q-short",
          .shortAnswer(answers: [
            ExpectedText(mark: .right, text: "KEY young person", feedback: key("short"))
          ])),
        try sample(
          "q-number",
          .number(
            NumberTask(
              unit: "years",
              expected: [
                .init(
                  mark: .right, lowest: Decimal3(thousandths: 18_000),
                  highest: Decimal3(thousandths: 18_000), feedback: key("number"))
              ]))),
      ]
    }
  }

  static func sample(_ local: String, _ task: Question.Task) throws -> Question {
    Question(
      id: try #require(Question.ID("signs-quiz/\(local)")), title: [.text("Title of \(local)")],
      tests: [try #require(Objective.ID("core-1.signs"))],
      taughtIn: [
        TeachingPlace(
          lesson: try #require(Lesson.ID("signs/first")), section: "why", label: "Signs")
      ],
      stem: [.paragraph([.text("Stem of \(local)")])], task: task, explanation: key("explained"))
  }

  static func option(_ mark: AnswerMark, _ text: String) -> AnswerOption {
    AnswerOption(mark: mark, content: [.text(text)], feedback: key("option \(text)"))
  }

  private static func pair(_ prompt: String, _ match: String) -> MatchingTask.Pair {
    .init(prompt: [.text(prompt)], match: [.text(match)], feedback: key("pair \(prompt)"))
  }

  private static func step(_ text: String) -> OrderingStep {
    OrderingStep(content: [.text(text)], feedback: key("step \(text)"))
  }

  private static func key(_ text: String) -> [Block] { [.paragraph([.text("KEY \(text)")])] }
}
