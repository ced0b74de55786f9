import Assessment
import CurriculumModel
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Records
import Testing

@testable import Web

/// A quiz from its first page to its result, as a browser without scripts walks it.
@Suite struct AttemptWalkTests {
  private struct Sitting {
    let browser: Browser
    let attempt: String
    let count: Int

    func question(_ position: Int) async throws -> TestResponse {
      try await browser.get("/attempts/\(attempt)/questions/\(position)")
    }

    func answer(_ position: Int, _ fields: [(String, String)]) async throws -> TestResponse {
      try await browser.post(
        "/attempts/\(attempt)/answers/\(position)", fields,
        from: "/attempts/\(attempt)/questions/\(position)")
    }

    func handIn() async throws -> TestResponse {
      try await browser.post("/attempts/\(attempt)/submission", [], from: "/attempts/\(attempt)")
    }
  }

  private func begin(_ browser: Browser) async throws -> Sitting {
    let begun = try await browser.post("/quizzes/signs", [], from: "/quizzes/signs")
    let location = try #require(begun.headers[.location])
    #expect(begun.status == .seeOther)
    let parts = location.split(separator: "/").map(String.init)
    #expect(parts.count == 4 && parts[2] == "questions")
    return Sitting(browser: browser, attempt: parts[1], count: try Question.samples.count)
  }

  private func walk(_ body: @Sendable (Browser) async throws -> Void) async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    try await site.test(serving: try .everyKind) { client in
      let browser = Browser(client, as: visitor)
      _ = try await browser.post("/notices/signs", [], from: "/modules/signs")
      try await body(browser)
    }
  }

  @Test func showsNoKeyBeforeHandingInAndAllOfItAfter() async throws {
    try await walk { browser in
      var pages = [try await browser.get("/quizzes/signs")]
      let sitting = try await begin(browser)
      for position in 1...sitting.count {
        pages.append(try await sitting.question(position))
        pages.append(try await sitting.answer(position, [("choice", "0")]))
        // Faulty on purpose, for the page with the message.
        pages.append(
          try await sitting.answer(position, [("choice", "9"), ("place-0", "9"), ("text", "?")]))
      }
      pages.append(try await browser.get("/attempts/\(sitting.attempt)"))
      pages.append(try await browser.get("/attempts/\(sitting.attempt)/result"))
      pages.append(try await browser.get("/"))
      pages.append(try await browser.get("/record"))
      for page in pages {
        #expect(page.status.code < 500)
        #expect(!page.text.contains("KEY"))
      }
      #expect(
        try await sitting.handIn().headers[.location] == "/attempts/\(sitting.attempt)/result")
      let result = try await browser.get("/attempts/\(sitting.attempt)/result").text
      for text in ["KEY explained", "KEY option C", "KEY pair Sign", "KEY step Listen"] {
        #expect(result.contains(text), "\(text)")
      }
      #expect(result.contains("<a href=\"/modules/signs/first#why\">Signs</a>"))
    }
  }

  @Test func opensTheSameFormWithTheAnswersThatWereSaved() async throws {
    try await walk { browser in
      let sitting = try await begin(browser)
      let before = try await sitting.question(1).text
      for position in 1...sitting.count
      where try await sitting.question(position).text.contains("radio") {
        #expect(try await sitting.answer(position, [("choice", "1")]).status == .seeOther)
        let page = try await sitting.question(position).text
        #expect(page.contains("value=\"1\" checked"))
        #expect(page.contains("1 of \(sitting.count) answered"))
        break
      }
      let again = try await browser.post("/quizzes/signs", [], from: "/quizzes/signs")
      #expect(again.headers[.location] == "/attempts/\(sitting.attempt)")
      #expect(try await sitting.question(1).text.prefix(400) == before.prefix(400))
    }
  }

  @Test func saysAtTheFieldWhyAnAnswerWasNotSaved() async throws {
    try await walk { browser in
      let sitting = try await begin(browser)
      for position in 1...sitting.count
      where try await sitting.question(position).text.contains("Stem of q-number") {
        let page = try await sitting.answer(position, [("text", "<many>")])
        #expect(page.status == .unprocessableContent)
        #expect(page.text.contains("value=\"&lt;many&gt;\""))
        #expect(page.text.contains("Write a number of years in digits."))
        #expect(page.text.contains("0 of \(sitting.count) answered"))
      }
    }
  }

  @Test func namesOpenQuestionsBeforeHandingIn() async throws {
    try await walk { browser in
      let sitting = try await begin(browser)
      let review = try await browser.get("/attempts/\(sitting.attempt)").text
      #expect(review.contains("Hand in with \(sitting.count) questions open"))
      #expect(
        review.contains(
          "<li><a href=\"/attempts/\(sitting.attempt)/questions/7\">Question 7</a></li>"))
    }
  }

  @Test func keepsAnswersAsTheyWereOnceHandedIn() async throws {
    try await walk { browser in
      let sitting = try await begin(browser)
      let token = try await sitting.question(1).token ?? ""
      _ = try await sitting.handIn()
      let result = "/attempts/\(sitting.attempt)/result"
      let late = try await browser.post(
        "/attempts/\(sitting.attempt)/answers/1", [("choice", "0"), ("token", token)])
      #expect(late.headers[.location] == result)
      #expect(try await sitting.question(1).headers[.location] == result)
      let twice = try await browser.post(
        "/attempts/\(sitting.attempt)/submission", [("token", token)])
      #expect(twice.headers[.location] == result)
    }
  }

  @Test func limitsAttemptsAndSaysWhoCanHelp() async throws {
    try await walk { browser in
      // Two attempts, and a pre-test before them.
      for _ in 1...3 { _ = try await begin(browser).handIn() }
      let start = try await browser.get("/quizzes/signs")
      #expect(start.text.contains("Talk to your supervisor"))
      #expect(!start.text.contains("<button>Begin"))
      let token = try #require(start.token)
      let refused = try await browser.post("/quizzes/signs", [("token", token)])
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("Talk to your supervisor"))
    }
  }

  @Test func keepsAnAttemptFromEverybodyElse() async throws {
    let site = try await WebSite()
    let (own, other) = (try await site.visitor("Ada Moss"), try await site.visitor("Ben Ito"))
    try await site.test(serving: try .everyKind) { client in
      let first = Browser(client, as: own)
      _ = try await first.post("/notices/signs", [], from: "/modules/signs")
      let sitting = try await begin(first)
      let stranger = Browser(client, as: other)
      let address = "/attempts/\(sitting.attempt)"
      for path in [address, "\(address)/questions/1", "\(address)/result"] {
        #expect(try await stranger.get(path).status == .notFound)
      }
      let posted = try await stranger.post(
        "\(address)/answers/1", [("choice", "0")], from: "/record")
      #expect(posted.status == .notFound)
    }
  }
}
