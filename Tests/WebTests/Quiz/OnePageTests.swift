import CurriculumModel
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// A quiz with all its questions on one page, as a browser without scripts walks it.
@Suite struct OnePageTests {
  private struct Sitting {
    let browser: Browser
    let attempt: String

    var path: String { "/attempts/\(attempt)/questions" }

    func page() async throws -> String { try await browser.get(path).text }

    /// Sends fields of the page, the marks of what is kept among them.
    func send(
      _ fields: [(String, String)], with page: String
    ) async throws -> TestResponse {
      let token = try #require(page.value(of: "token"))
      let names = Set(fields.map(\.0))
      let marks = page.fields(endingIn: "-kept").filter { !names.contains($0.0) }
      return try await browser.post(path, fields + marks + [("token", token)])
    }

    func send(_ fields: [(String, String)]) async throws -> TestResponse {
      try await send(fields, with: page())
    }
  }

  /// In the order of the file, whatever was drawn.
  private func sit(
    _ kinds: [String], _ body: @Sendable (Sitting, [String: Int]) async throws -> Void
  ) async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    let questions = try Question.samples.filter { kinds.contains($0.id.local) }
    let release = try Release.asking(questions, layout: .allOnOnePage)
    try await site.test(serving: release) { client in
      let browser = Browser(client, as: visitor)
      _ = try await browser.post("/notices/signs", [], from: "/modules/signs")
      let begun = try await browser.post("/quizzes/signs", [], from: "/quizzes/signs")
      let location = try #require(begun.headers[.location])
      let sitting = Sitting(browser: browser, attempt: String(location.split(separator: "/")[1]))
      #expect(location == sitting.path)
      let page = try await sitting.page()
      let places = try kinds.map { kind in
        let stem = try #require(page.range(of: "Stem of \(kind)<"))
        return (kind, page[..<stem.lowerBound].components(separatedBy: "data-question=").count - 1)
      }
      try await body(sitting, Dictionary(uniqueKeysWithValues: places))
    }
  }

  @Test func asksEveryKindOnOnePageAndTellsNoKey() async throws {
    let kinds = try Question.samples.map(\.id.local)
    try await sit(kinds) { sitting, places in
      let page = try await sitting.page()
      #expect(Set(places.values) == Set(1...kinds.count))
      #expect(!page.contains("KEY"))
      #expect(page.components(separatedBy: "<h1>").count == 2)
      #expect(page.contains("0 of \(kinds.count) answered"))
      let start = try await sitting.browser.get("/quizzes/signs").text
      #expect(start.contains("\(kinds.count), all on one page"))
      #expect(start.contains("href=\"\(sitting.path)\">Go on with the quiz"))
    }
  }

  @Test func savesWhatIsThereAndSaysWhatIsOpen() async throws {
    try await sit(["q-short", "q-number"]) { sitting, places in
      let (short, number) = (try #require(places["q-short"]), try #require(places["q-number"]))
      let saved = try await sitting.send([("\(short)-text", "a young person")])
      #expect(saved.headers[.location] == "\(sitting.path)?done=answers-saved")
      let page = try await sitting.page()
      #expect(page.contains("value=\"a young person\"") && page.contains("1 of 2 answered"))
      let review = try await sitting.send([("\(short)-text", ""), ("then", "review")])
      #expect(review.headers[.location] == "/attempts/\(sitting.attempt)")
      let open = try await sitting.browser.get("/attempts/\(sitting.attempt)").text
      #expect(open.contains("Hand in with 2 questions open"), "an answer was taken back")
      #expect(open.contains("href=\"\(sitting.path)#question-\(number)\""))
    }
  }

  @Test func keepsTheRestWhereOneAnswerIsFaulty() async throws {
    try await sit(["q-short", "q-number", "q-order"]) { sitting, places in
      let (short, number) = (try #require(places["q-short"]), try #require(places["q-number"]))
      let order = try #require(places["q-order"])
      let answer = try await sitting.send([
        ("\(short)-text", "a young person"), ("\(number)-text", "many"),
        ("\(order)-place-0", "1"), ("\(order)-place-1", "1"), ("\(order)-place-2", ""),
        ("then", "review"),
      ])
      #expect(answer.status == .unprocessableContent)
      let page = answer.text
      #expect(page.contains("value=\"many\" aria-invalid=\"true\""))
      #expect(page.contains("Write a number of years in digits."))
      #expect(
        page.contains("href=\"#question-\(number)\"") && page.contains("#question-\(order)\""))
      #expect(page.contains("name=\"\(order)-place-1\""))
      #expect(page.contains("1 of 3 answered"))
      #expect(try await sitting.page().contains("value=\"a young person\""))
    }
  }

  @Test func letsTwoWindowsSaveEachItsOwn() async throws {
    try await sit(["q-short", "q-number"]) { sitting, places in
      let (short, number) = (try #require(places["q-short"]), try #require(places["q-number"]))
      let old = try await sitting.page()
      _ = try await sitting.send([("\(short)-text", "one window")], with: old)
      _ = try await sitting.send([("\(short)-text", ""), ("\(number)-text", "18")], with: old)
      let page = try await sitting.page()
      #expect(page.contains("value=\"one window\"") && page.contains("value=\"18\""))
      // Of two answers to one question the later one stands.
      _ = try await sitting.send([("\(short)-text", "the other")], with: old)
      #expect(try await sitting.page().contains("value=\"the other\""))
    }
  }

  @Test func savesOneAnswerForAScript() async throws {
    try await sit(["q-number", "q-match"]) { sitting, places in
      let (number, match) = (try #require(places["q-number"]), try #require(places["q-match"]))
      let only = ("only", "\(number)")
      let wrong = try await sitting.send([("\(number)-text", "many"), only])
      #expect(wrong.text.hasPrefix("state=faulty&said=Write%20a%20number"))
      let saved = try await sitting.send([
        ("\(number)-text", "18"), ("\(match)-match-0", "0"), only,
      ])
      #expect(saved.text.hasPrefix("state=saved&kept="))
      let page = try await sitting.page()
      #expect(page.contains("value=\"18\"") && page.contains("1 of 2 answered"))
      #expect(!page.contains(" selected"), "only what was asked for")
      let half = try await sitting.send([("\(match)-match-0", "0"), ("only", "\(match)")])
      #expect(half.text.hasPrefix("state=saved&kept="))
      let refused = try await sitting.send([("only", "3")])
      #expect(refused.status == .badRequest)
    }
  }

  @Test func leadsFromSingleQuestionsToThePage() async throws {
    try await sit(["q-number"]) { sitting, _ in
      let single = try await sitting.browser.get("\(sitting.path)/1")
      #expect(single.headers[.location] == "\(sitting.path)#question-1")
      let token = try #require(try await sitting.page().value(of: "token"))
      _ = try await sitting.browser.post(
        "/attempts/\(sitting.attempt)/submission", [("token", token)])
      let late = try await sitting.browser.post(
        sitting.path, [("1-text", "18"), ("token", token)])
      #expect(late.headers[.location] == "/attempts/\(sitting.attempt)/result")
    }
  }
}

extension String {
  /// The value of the first hidden field of that name.
  fileprivate func value(of name: String) -> String? {
    guard let field = range(of: "name=\"\(name)\" value=\"") else { return nil }
    return String(self[field.upperBound...].prefix { $0 != "\"" })
  }

  fileprivate func fields(endingIn end: String) -> [(String, String)] {
    matches(of: /name="([^"]*)" value="([^"]*)"/).map { (String($0.1), String($0.2)) }
      .filter { $0.0.hasSuffix(end) }
  }
}
