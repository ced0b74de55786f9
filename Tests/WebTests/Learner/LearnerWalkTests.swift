import Assessment
import CurriculumModel
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Records
import Testing

@testable import Web

/// From the first page to the completion record.
@Suite struct LearnerWalkTests {
  private func walk(_ body: @Sendable (Browser) async throws -> Void) async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    let pathway = try #require(Pathway.ID("core-pathway"))
    _ = try await site.store.assign(
      pathway, to: .person(visitor.person.id), due: CalendarDate("2090-03-01"), by: .siteOperator)
    try await site.test(serving: try .everyKind) { client in
      try await body(Browser(client, as: visitor))
    }
  }

  @Test func putsTheNoticeBeforeALessonUntilTheLearnerGoesOn() async throws {
    try await walk { browser in
      let notice = try await browser.get("/modules/signs/first").text
      #expect(notice.contains("Speaks of harm."))
      #expect(notice.contains("<a class=\"button quiet\" href=\"/\">Later</a>"))
      #expect(!notice.contains("Some words to read."))
      let onward = try await browser.post(
        "/notices/signs", [("lesson", "signs/first")], from: "/modules/signs/first")
      #expect(onward.headers[.location] == "/modules/signs/first")
      #expect(try await browser.get("/modules/signs/first").text.contains("Some words to read."))
    }
  }

  @Test func putsTheNoticeBeforeTheQuestionsToo() async throws {
    try await walk { browser in
      let token = try await browser.get("/modules/signs").token ?? ""
      for page in [
        try await browser.get("/quizzes/signs"),
        try await browser.post("/quizzes/signs", [("token", token)]),
      ] {
        #expect(page.status == .seeOther)
        #expect(page.headers[.location] == "/modules/signs")
      }
      #expect(
        try await browser.get("/practice/signs-quiz/q-one").headers[.location]
          == "/modules/signs/first")
      _ = try await browser.post("/notices/signs", [], from: "/modules/signs")
      #expect(try await browser.get("/quizzes/signs").status == .ok)
    }
  }

  @Test func goesFromReadingToTheQuizAndRemembersIt() async throws {
    try await walk { browser in
      #expect(
        try await browser.get("/").text.contains("href=\"/modules/signs/first\">Read the lesson"))
      _ = try await browser.post("/notices/signs", [], from: "/modules/signs")
      let lesson = try await browser.get("/modules/signs/first").text
      #expect(lesson.contains("<button>Mark as read and continue</button>"))
      let read = try await browser.post(
        "/modules/signs/first/read", [], from: "/modules/signs/first")
      #expect(read.headers[.location] == "/quizzes/signs")
      #expect(
        try await browser.get("/modules/signs/first").text.contains("You have read this lesson"))
      #expect(try await browser.get("/").text.contains("href=\"/quizzes/signs\">Go to the quiz"))
    }
  }

  @Test func practisesWithoutRecordingAndTellsWhy() async throws {
    try await walk { browser in
      _ = try await browser.post("/notices/signs", [], from: "/modules/signs")
      let asked = try await browser.get("/practice/signs-quiz/q-one").text
      #expect(!asked.contains("KEY"))
      let answered = try await browser.get("/practice/signs-quiz/q-one?choice=0").text
      #expect(answered.contains("KEY explained"))
      #expect(
        try await browser.get("/practice/signs-quiz/q-one?choice=9").status == .unprocessableContent
      )
      #expect(try await browser.get("/practice/signs-quiz/q-all").status == .notFound)
    }
  }

  @Test func tellsNothingOfAQuestionThatAnOpenQuizAsks() async throws {
    try await walk { browser in
      _ = try await browser.post("/notices/signs", [], from: "/modules/signs")
      _ = try await browser.post("/quizzes/signs", [], from: "/quizzes/signs")
      let practice = try await browser.get("/practice/signs-quiz/q-one?choice=0")
      #expect(practice.text.contains("This question is in the quiz that you have begun."))
      #expect(!practice.text.contains("KEY"))
      #expect(!practice.text.contains("class=\"status"))
    }
  }

  @Test func givesARecordOnceThePathwayIsComplete() async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    let other = try await site.visitor("Ben Ito")
    try await site.test { client in
      let browser = Browser(client, as: visitor)
      let early = try await browser.post("/pathways/core-pathway/completion", [], from: "/record")
      #expect(early.headers[.location] == "/pathways/core-pathway")
      try await pass(browser)
      let home = try await browser.get("/").text
      #expect(home.contains("<button>Get your completion record</button>"))
      let issued = try await browser.post("/pathways/core-pathway/completion", [], from: "/")
      let address = try #require(issued.headers[.location])
      let certificate = try await browser.get(address).text
      #expect(certificate.contains("<p class=\"name\">Ada Moss</p>"))
      #expect(try await browser.get("/record").text.contains(address))
      let file = try await browser.get(address + "/file")
      #expect(
        file.headers[.contentDisposition]
          == "attachment; filename=\"completion-record-\(address.dropFirst(13)).json\"")
      let verdict = CompletionRecord.verify(
        Array(file.body.readableBytesView), trusting: [site.store.issuerKey])
      guard case .genuine(let record) = verdict else {
        Issue.record("not genuine: \(verdict)")
        return
      }
      #expect(record.person == "Ada Moss")
      #expect(try await Browser(client, as: other).get(address).status == .notFound)
      #expect(try await Browser(client, as: other).get(address + "/file").status == .notFound)
    }
  }

  /// Passes the one-question quiz of the plain sample.
  private func pass(_ browser: Browser) async throws {
    let begun = try await browser.post("/quizzes/signs", [], from: "/quizzes/signs")
    let question = try #require(begun.headers[.location])
    let page = try await browser.get(question).text
    let place = try #require(page.firstMatch(of: /value="(\d)"><span>The right one/)).1
    let attempt = question.split(separator: "/")[1]
    _ = try await browser.post(
      "/attempts/\(attempt)/answers/1", [("choice", String(place))], from: question)
    let result = try await browser.post(
      "/attempts/\(attempt)/submission", [], from: "/attempts/\(attempt)")
    let address = try #require(result.headers[.location])
    #expect(try await browser.get(address).text.contains("<h1>You passed</h1>"))
  }
}
