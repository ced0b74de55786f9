import Assessment
import CurriculumModel
import HTTPTypes
import HummingbirdTesting
import Records
import Rendering
import Testing

@testable import Web

@Suite struct QuestionFiguresTests {
  private func measurement(people: Int) throws -> QuizMeasurement {
    let figures = ItemStatistics.Figures(
      facility: Estimate(value: 0.5, low: 0.35, high: 0.65),
      discrimination: Estimate(value: -0.25, low: -0.5, high: -0.01), guesserScore: 0.5,
      options: [
        OptionStatistics(
          index: 0, mark: .right, people: 20, share: Estimate(value: 0.5, low: 0.35, high: 0.65),
          discrimination: nil)
      ])
    return QuizMeasurement(
      quiz: try #require(Quiz.ID("signs-quiz")), title: "Signs", people: people,
      precision: MarkPrecision(questions: 16, mark: Share(800, of: 1_000)),
      reliability: FormReliability(
        alpha: 0.712, questions: 16, isKR20: true, pairs: 10, allPairs: 10),
      items: [
        .init(
          title: "What is it?",
          statistics: ItemStatistics(
            item: MeasuredItem(
              question: try #require(Question.ID("signs-quiz/q-one")), edition: "abcdef0123456789"),
            people: people, figures: people < 10 ? nil : figures,
            flags: people < 30 ? [] : [ItemFlag(.negative, reason: "look at the key")]),
          options: ["This"], releases: [])
      ])
  }

  @Test func showsFiguresWithTheirIntervalsAndFlags() throws {
    let quiz = try #require(Quiz.ID("signs-quiz"))
    let text = QuizFiguresPage(quiz: quiz, measurement: try measurement(people: 40)).main.text
    for part in [
      "40 people have sat this quiz. Look at the question that is flagged below.",
      "With 16 questions, 80% means 80 ± 10. KR-20 of a form of 16 questions is 0.71.",
      "<td>50% (35–65)</td>\n<td>-0.25 (-0.5 to -0.01)</td>",
      "<span class=\"badge caution\">negative discrimination</span> look at the key",
      "<tr><th scope=\"row\">This</th><td>right</td><td>50% (35–65)</td><td>–</td></tr>",
      "<rect class=\"dot flagged\"",
    ] {
      #expect(text.contains(part))
    }
  }

  @Test func withholdsFiguresOfAFew() throws {
    let quiz = try #require(Quiz.ID("signs-quiz"))
    let text = QuizFiguresPage(quiz: quiz, measurement: try measurement(people: 9)).main.text
    #expect(text.contains("withheld under 10 people"))
    #expect(!text.contains("<svg") && !text.contains("50%"))
  }

  @Test func leadsFromAFirstAttemptToPageAndFiles() async throws {
    let site = try await WebSite()
    let trainer = try await site.visitor("Tess Reed", [.trainer])
    let learner = try await site.visitor("Ada Moss")
    let release = try Release.everyKind
    try await site.test(serving: release) { client in
      let browser = Browser(client, as: trainer)
      #expect(try await browser.get("/training/questions").text.contains("Nobody has sat it."))
      #expect(try await browser.get("/training/questions/signs-quiz").status == .notFound)
      let module = try #require(release.curriculum.modules.first)
      let quiz = try #require(release.curriculum.quizzes.first)
      let attempt = try await site.store.startAttempt(
        on: .draw(from: quiz, seed: 1), of: module, in: release, by: learner)
      _ = try await site.store.submit(attempt.id, in: release, by: learner)
      let list = try await browser.get("/training/questions").text
      #expect(
        list.contains("/training/questions/signs-quiz") && list.contains("1 person has sat it."))
      let page = try await browser.get("/training/questions/signs-quiz")
      #expect(page.status == .ok && page.text.contains("Title of q-one"))
      let table = try await browser.get("/training/questions/signs-quiz/table")
      #expect(table.headers[.contentType] == "text/csv; charset=utf-8")
      #expect(table.text.contains("signs-quiz,signs-quiz/q-one,Title of q-one,"))
      let data = try await browser.get("/training/questions/signs-quiz/data")
      #expect(data.text.contains("\"format\" : \"groundwork-items-1\""))
    }
  }
}
