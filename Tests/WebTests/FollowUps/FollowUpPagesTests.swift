import Assessment
import CurriculumModel
import Foundation
import HTTPTypes
import HummingbirdTesting
import Records
import Rendering
import Synchronization
import Testing

@testable import Web

/// A learner who passed a quiz is asked again later, on the pages.
@Suite struct FollowUpPagesTests {
  private let time = Time()
  private let site: WebSite
  private let learner: Visitor
  private let release: Release

  init() async throws {
    let time = time
    site = try await WebSite(clock: WallClock { time.now })
    learner = try await site.visitor("Ada Moss")
    release = try Release.asking([
      .sample(
        "q-one", .chooseOne(options: [Question.option(.wrong, "A"), Question.option(.right, "B")])),
      .sample(
        "q-two",
        .trueOrFalse(options: [Question.option(.right, "T"), Question.option(.wrong, "F")])
      ),
    ])
    let module = try #require(release.curriculum.modules.first)
    let quiz = try #require(release.curriculum.quizzes.first)
    let attempt = try await site.store.startAttempt(
      on: .draw(from: quiz, seed: 1), of: module, in: release, by: learner)
    try await site.store.saveAnswers(
      [
        quiz.questions[0].id: .choice(option: 1), quiz.questions[1].id: .choice(option: 0),
      ], in: attempt.id, by: learner)
    _ = try await site.store.submit(attempt.id, in: release, by: learner)
    try await site.store.acknowledgeNotice(module.id.rawValue, by: learner)
  }

  /// The learner comes back after so many days.
  private func comeBack(after days: Int64) async throws -> Visitor {
    time.advance(days: days)
    let token = try await site.store.signIn(
      email: "ada.moss@example.org", password: WebSite.password, address: "192.0.2.1")
    return try #require(try await site.store.visitor(for: token))
  }

  @Test func asksWhenItIsTimeAndSaysWhatToReadAgain() async throws {
    let visitor = try await comeBack(after: 10)
    try await site.test(serving: release) { client in
      let browser = Browser(client, as: visitor)
      #expect(try await browser.get("/").text.contains("/follow-ups/signs-quiz"))
      let page = try await browser.get("/follow-ups/signs-quiz")
      #expect(page.status == .ok && page.text.contains("Question 1 of 1"))
      #expect(!page.text.contains("KEY") && !page.text.contains("Title of"))

      let mark = try #require(page.text.mark)
      let empty = try await browser.post(
        "/follow-ups/signs-quiz", [("mark", mark)], from: "/follow-ups/signs-quiz")
      #expect(empty.status == .unprocessableContent)
      #expect(empty.text.contains("Answer at least one question"))
      let odd = try await browser.post(
        "/follow-ups/signs-quiz", [("mark", mark), ("1-choice", "7")],
        from: "/follow-ups/signs-quiz")
      #expect(odd.text.contains("Please choose from the answers on this page."))

      let result = try await browser.post(
        "/follow-ups/signs-quiz", [("mark", mark), ("1-choice", "0")],
        from: "/follow-ups/signs-quiz")
      let address = try #require(result.headers[.location])
      let shown = try await browser.get(address)
      #expect(
        shown.text.contains("Nothing is taken back") || shown.text.contains("when it is time"))
      #expect(shown.text.contains("KEY explained"))
      #expect(!(try await browser.get("/").text.contains("/follow-ups/signs-quiz")))
      let again = try await browser.post("/follow-ups/signs-quiz", [("mark", mark)], from: "/")
      #expect(again.headers[.location] == "/")
      let evidence = try await site.store.evidence(of: visitor.person.id, visibleTo: visitor)
      #expect(evidence.count == 1)
    }
  }

  @Test func lapseOpensTheLessonAgainAndRevokesNothing() async throws {
    let visitor = try await comeBack(after: 10)
    let last = try await site.store.lastAsked(
      from: try #require(Quiz.ID("signs-quiz")), by: visitor)
    let quiz = try #require(release.curriculum.quizzes.first)
    _ = try await site.store.submitFollowUp(
      [quiz.questions[0].id: .choice(option: 0)], on: .draw(from: quiz, seed: 2), after: last,
      in: release, by: visitor)
    try await site.test(serving: release) { client in
      let record = try await Browser(client, as: visitor).get("/record").text
      let section = try #require(record.range(of: "What lasts").map { record[$0.upperBound...] })
      #expect(section.contains("Objectives: 1 lapsed."))
      #expect(section.contains("<a href=\"/modules/signs/first\">"))
      #expect(section.contains("Lapsed"))
    }
  }

  @Test func isNotAskedTooEarly() async throws {
    let visitor = try await comeBack(after: 1)
    try await site.test(serving: release) { client in
      let browser = Browser(client, as: visitor)
      #expect(!(try await browser.get("/").text.contains("/follow-ups/")))
      let early = try await browser.get("/follow-ups/signs-quiz")
      #expect(early.headers[.location] == "/")
    }
  }

  @Test(arguments: [
    (Role.supervisor, HTTPResponse.Status.ok), (.trainer, .ok), (.administrator, .ok),
    (.learner, .forbidden),
  ])
  func showsRetentionToThoseWhoLead(role: Role, status: HTTPResponse.Status) async throws {
    let visitor = try await site.visitor("Eve Lang", [role])
    try await site.test(serving: release) { client in
      let page = try await Browser(client, as: visitor).get("/retention")
      #expect(page.status == status)
      // One person has passed: that is too few to say.
      #expect(page.text.contains("<td>withheld</td>") == (status == .ok))
    }
  }
}

/// Time that passes only when the test says so.
private final class Time: Sendable {
  private let moment = Mutex(UTCMilliseconds(1_780_000_000_000))

  var now: UTCMilliseconds { moment.withLock { $0 } }

  func advance(days: Int64) {
    moment.withLock { $0 = $0.adding(seconds: days * 86_400) }
  }
}

extension String {
  /// Of the form on the page.
  fileprivate var mark: String? {
    range(of: "name=\"mark\" value=\"").map { String(self[$0.upperBound...].prefix { $0 != "\"" }) }
  }
}
