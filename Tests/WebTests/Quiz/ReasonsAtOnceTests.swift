import CurriculumModel
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// A quiz that tells the reasons after each answer, as a browser without scripts walks it.
@Suite struct ReasonsAtOnceTests {
  private struct Sitting {
    let browser: Browser
    let attempt: String

    func page(_ position: Int) -> String { "/attempts/\(attempt)/questions/\(position)" }

    func question(_ position: Int) async throws -> String {
      try await browser.get(page(position)).text
    }

    /// With the token of a page that was opened before.
    func answer(
      _ position: Int, _ fields: [(String, String)], token: String? = nil
    ) async throws -> TestResponse {
      let address = "/attempts/\(attempt)/answers/\(position)"
      guard let token else {
        return try await browser.post(address, fields, from: page(position))
      }
      return try await browser.post(address, fields + [("token", token)])
    }
  }

  private func sit(
    _ questions: [Question], _ body: @Sendable (Sitting) async throws -> Void
  ) async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    let release = try Release.asking(questions, feedback: .afterEachAnswer)
    try await site.test(serving: release) { client in
      let browser = Browser(client, as: visitor)
      _ = try await browser.post("/notices/signs", [], from: "/modules/signs")
      let begun = try await browser.post("/quizzes/signs", [], from: "/quizzes/signs")
      let location = try #require(begun.headers[.location])
      try await body(
        Sitting(browser: browser, attempt: String(location.split(separator: "/")[1])))
    }
  }

  private static func sampled(_ kind: String) throws -> Question {
    try #require(try Question.samples.first { $0.id.local == kind })
  }

  @Test(
    arguments: [
      ("q-one", [("choice", "0")], "KEY option"), ("q-all", [("choice", "1")], "KEY option"),
      ("q-true", [("choice", "0")], "KEY option"),
      ("q-match", [("match-0", "0"), ("match-1", "1")], "KEY pair"),
      ("q-order", [("place-0", "1"), ("place-1", "2"), ("place-2", "3")], "KEY step"),
      ("q-short", [("text", "a child")], "KEY young person"),
      ("q-number", [("text", "18")], "KEY number"),
    ] as [(String, [(String, String)], String)])
  func tellsWhyOnceTheAnswerIsGivenAndNotBefore(
    _ kind: String, _ fields: [(String, String)], _ reason: String
  ) async throws {
    try await sit([Self.sampled(kind)]) { sitting in
      let before = try await sitting.question(1)
      #expect(before.contains("<button>Give this answer</button>"))
      for text in [
        before, try await sitting.browser.get("/quizzes/signs").text,
        try await sitting.browser.get("/attempts/\(sitting.attempt)").text,
      ] {
        #expect(!text.contains("KEY"))
      }
      let given = try await sitting.answer(1, fields)
      #expect(given.headers[.location] == sitting.page(1))
      let after = try await sitting.question(1)
      for text in [
        reason, "KEY explained", "<a href=\"/modules/signs/first#why\">Signs</a>",
        "1 of 1 answered", "Go on to the review",
      ] {
        #expect(after.contains(text), "\(text)")
      }
      #expect(!after.contains("<fieldset"))
    }
  }

  @Test func keepsTheKeysOfQuestionsThatAreStillOpen() async throws {
    let questions = try [Self.sampled("q-number"), Self.sampled("q-short")]
    try await sit(questions) { sitting in
      let first = try await sitting.question(1).contains("Stem of q-number") ? 1 : 2
      _ = try await sitting.answer(first, [("text", "18")])
      #expect(try await sitting.question(first).contains("KEY number"))
      #expect(try await !sitting.question(3 - first).contains("KEY"))
      #expect(try await !sitting.browser.get("/attempts/\(sitting.attempt)").text.contains("KEY"))
    }
  }

  @Test func letsTheFirstAnswerStand() async throws {
    try await sit([Self.sampled("q-number")]) { sitting in
      let token = try #require(try await sitting.browser.get(sitting.page(1)).token)
      _ = try await sitting.answer(1, [("text", "17")])
      // Another window, opened before.
      for late in ["18", "many"] {
        let other = try await sitting.answer(1, [("text", late)], token: token)
        #expect(other.status == .conflict)
        #expect(other.text.contains("This question was answered before"))
        #expect(other.text.contains("Your answer: not right"))
      }
      // The same again, as a double click sends it, and nothing at all.
      let again = try await sitting.answer(1, [("text", "17")], token: token)
      #expect(again.headers[.location] == sitting.page(1))
      _ = try await sitting.answer(1, [("text", "")], token: token)
      let page = try await sitting.question(1)
      #expect(page.contains("17") && page.contains("Your answer: not right"))
    }
  }

  @Test func takesNoAnswerThatIsNotWhole() async throws {
    try await sit([Self.sampled("q-match")]) { sitting in
      let partly = try await sitting.answer(1, [("match-0", "0"), ("match-1", "")])
      #expect(partly.status == .unprocessableContent)
      #expect(partly.text.contains("Choose a match for this one too"))
      #expect(!partly.text.contains("KEY"))
      let nothing = try await sitting.answer(1, [("match-0", ""), ("match-1", "")])
      #expect(nothing.headers[.location] == "/attempts/\(sitting.attempt)")
      #expect(try await sitting.question(1).contains("0 of 1 answered"))
    }
  }

  @Test func tellsWhyWithEachChoiceOfAScenario() async throws {
    try await sit([.scenario]) { sitting in
      let start = try await sitting.question(1)
      #expect(start.contains("and tells you why at once.") && !start.contains("KEY"))
      _ = try await sitting.answer(1, [("step", "0"), ("choice", "\(try start.place("alone"))")])
      let second = try await sitting.question(1)
      #expect(second.contains("KEY to alone") && second.contains("Body of alone"))
      for text in ["KEY to wait", "KEY to safe-now", "KEY explained", "A safe way"] {
        #expect(!second.contains(text), "\(text)")
      }
      _ = try await sitting.answer(1, [("step", "1"), ("choice", "\(try second.place("wait"))")])
      let third = try await sitting.question(1)
      _ = try await sitting.answer(
        1, [("step", "2"), ("choice", "\(try third.place("confront"))")])
      let end = try await sitting.question(1)
      for text in ["KEY to confront", "Not a safe ending", "A safe way", "KEY explained"] {
        #expect(end.contains(text), "\(text)")
      }
    }
  }

  @Test func leavesAParagraphOpenUntilItIsMarked() async throws {
    let paragraph = try Question.sample("q-paragraph", .paragraph(rubric: [[.text("Says who")]]))
    try await sit([paragraph]) { sitting in
      _ = try await sitting.answer(1, [("text", "First thoughts")])
      _ = try await sitting.answer(1, [("text", "Second thoughts")])
      let page = try await sitting.question(1)
      #expect(page.contains("Second thoughts</textarea>") && !page.contains("KEY"))
    }
  }
}

extension String {
  /// The value of the radio button that goes to a scene.
  fileprivate func place(_ scene: String) throws -> Int {
    let label = try #require(
      components(separatedBy: "<li><label>").first { $0.contains("<span>Go to \(scene)</span>") })
    let value = try #require(label.range(of: "value=\""))
    return try #require(Int(label[value.upperBound...].prefix { $0.isNumber }))
  }
}
