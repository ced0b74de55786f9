import CurriculumModel
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Records
import Testing

@testable import Web

/// A scenario in a quiz and as practice, as a browser without scripts plays it.
@Suite struct ScenarioSittingTests {
  private struct Player {
    let browser: Browser
    let attempt: String

    var page: String { "/attempts/\(attempt)/questions/1" }

    func choose(_ scene: String, atStep step: Int? = nil) async throws -> TestResponse {
      let text = try await browser.get(page).text
      let shown = text.numbered("name=\"step\" value=\"")
      let place = try #require(text.place(of: "Go to \(scene)"))
      return try await send(place, atStep: step ?? (try #require(shown)))
    }

    func send(_ place: Int, atStep step: Int) async throws -> TestResponse {
      try await browser.post(
        "/attempts/\(attempt)/answers/1", [("step", "\(step)"), ("choice", "\(place)")], from: page)
    }
  }

  private func play(_ body: @Sendable (Player) async throws -> Void) async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    try await site.test(serving: try .asking([try .scenario])) { client in
      let browser = Browser(client, as: visitor)
      _ = try await browser.post("/notices/signs", [], from: "/modules/signs")
      let begun = try await browser.post("/quizzes/signs", [], from: "/quizzes/signs")
      let location = try #require(begun.headers[.location])
      try await body(
        Player(browser: browser, attempt: String(location.split(separator: "/")[1])))
    }
  }

  @Test func goesSceneBySceneAndShowsNoKeyUntilItIsHandedIn() async throws {
    try await play { player in
      var pages = [try await player.browser.get(player.page).text]
      #expect(pages[0].contains("Your choices stand, as in a real conversation."))
      #expect(pages[0].contains("Body of start") && !pages[0].contains("Body of alone"))
      let first = try await player.choose("wait")
      #expect(first.status == .seeOther)
      #expect(first.headers[.location] == player.page + "#scene")
      pages.append(try await player.browser.get(player.page).text)
      #expect(pages[1].contains("You chose: Go to wait") && pages[1].contains("Body of wait"))
      #expect(pages[1].contains("0 of 1 answered"))
      _ = try await player.choose("alone")
      _ = try await player.choose("safe-now")
      pages.append(try await player.browser.get(player.page).text)
      #expect(pages[2].contains("It is over.") && pages[2].contains("1 of 1 answered"))
      #expect(!pages[2].contains("<button>Do this"))
      for page in pages { #expect(!page.contains("KEY")) }
      _ = try await player.browser.post(
        "/attempts/\(player.attempt)/submission", [], from: "/attempts/\(player.attempt)")
      let result = try await player.browser.get("/attempts/\(player.attempt)/result").text
      for text in [
        "KEY to wait", "KEY to alone", "A safe ending", "A safe way", "0.666 of 1 point",
      ] {
        #expect(result.contains(text), "\(text)")
      }
    }
  }

  @Test func asksForAChoice() async throws {
    try await play { player in
      let page = try await player.browser.post(
        "/attempts/\(player.attempt)/answers/1", [("step", "0")], from: player.page)
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains("Please choose what to do."))
      #expect(try await player.send(9, atStep: 0).status == .unprocessableContent)
    }
  }

  @Test func letsAChoiceStandThatAnotherWindowMade() async throws {
    try await play { player in
      let start = try await player.browser.get(player.page).text
      let wait = try #require(start.place(of: "Go to wait"))
      let alone = try #require(start.place(of: "Go to alone"))
      _ = try await player.send(wait, atStep: 0)
      let other = try await player.send(alone, atStep: 0)
      #expect(other.status == .conflict)
      #expect(other.text.contains("This choice was made before"))
      #expect(other.text.contains("You chose: Go to wait") && other.text.contains("Body of wait"))
      // The same choice again, as a double click sends it.
      #expect(try await player.send(wait, atStep: 0).headers[.location] == player.page + "#scene")
      #expect(try await player.send(0, atStep: 7).status == .conflict)
    }
  }

  @Test func showsWhyAnUnsafeEndingIsUnsafe() async throws {
    try await play { player in
      _ = try await player.choose("confront")
      _ = try await player.browser.post(
        "/attempts/\(player.attempt)/submission", [], from: "/attempts/\(player.attempt)")
      let result = try await player.browser.get("/attempts/\(player.attempt)/result").text
      for text in [
        "Not a safe ending", "Body of confront", "KEY to confront", "A safe way",
        "could put a young person at risk",
      ] {
        #expect(result.contains(text), "\(text)")
      }
    }
  }

  @Test func isPractisedWithTheReasonsAtOnceAndFromTheStartAgain() async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    try await site.test(serving: try .asking([try .scenario])) { client in
      let browser = Browser(client, as: visitor)
      _ = try await browser.post("/notices/signs", [], from: "/modules/signs")
      let address = "/practice/signs-quiz/q-scene"
      let start = try await browser.get(address)
      #expect(start.status == .ok && start.text.contains("Body of start"))
      let alone = try #require(start.text.place(of: "Go to alone"))
      let second = try await browser.get("\(address)?path=&choice=\(alone)").text
      #expect(second.contains("KEY to alone") && second.contains("Body of alone"))
      let safe = try #require(second.place(of: "Go to safe-now"))
      let end = try await browser.get("\(address)?path=0&choice=\(safe)").text
      for text in ["A safe ending", "KEY to alone", "KEY explained", "Start again"] {
        #expect(end.contains(text), "\(text)")
      }
      let faulty = try await browser.get("\(address)?path=0")
      #expect(faulty.status == .unprocessableContent)
      #expect(try await browser.get("\(address)?path=7.x&choice=0").status == .ok)
      // Once a quiz asks it, nobody plays it here.
      _ = try await browser.post("/quizzes/signs", [], from: "/quizzes/signs")
      let waiting = try await browser.get("\(address)?path=&choice=\(alone)").text
      #expect(waiting.contains("in the quiz that you have begun"))
      #expect(!waiting.contains("KEY") && !waiting.contains("Body of alone"))
    }
  }
}

extension String {
  /// The value of the radio button whose label says so.
  fileprivate func place(of label: String) -> Int? {
    components(separatedBy: "<li><label>").first { $0.contains("<span>\(label)</span>") }
      .flatMap { $0.numbered("value=\"") }
  }

  fileprivate func numbered(_ before: String) -> Int? {
    range(of: before).flatMap { Int(self[$0.upperBound...].prefix { $0.isNumber }) }
  }
}
