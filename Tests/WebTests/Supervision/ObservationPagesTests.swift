import Foundation
import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@testable import Web

@Suite struct ObservationPagesTests {
  let scene: SupervisedSite

  init() async throws {
    scene = try await SupervisedSite()
  }

  @Test func aSupervisorObservesAndTheLearnerReadsWhyAndReplies() async throws {
    try await scene.test { client in
      let supervisor = Browser(client, as: scene.supervisor)
      #expect(try await supervisor.get(scene.form).text.contains("does core-6.calm"))
      let done = try await scene.observe("seen", in: supervisor)
      #expect(done.headers[.location] == scene.person + "?done=observed")
      #expect(
        try await supervisor.get(scene.person).text.contains(
          "Skill core-6.rapport: seen by Sam Reed, 31 January 2026"))
      let learner = Browser(client, as: scene.learner)
      let record = try await learner.get("/record").text
      #expect(record.contains("Skills at work <span class=\"status met\">Met</span>"))
      let observation = try #require(record.address(startingWith: "/observations/"))
      #expect(try await learner.get(observation).text.contains("A quiet voice"))
      _ = try await learner.post(
        observation + "/reply", [("text", "I agree & more")], from: observation)
      #expect(try await supervisor.get(observation).text.contains("I agree &amp; more"))
    }
  }

  @Test(arguments: [
    ("seen", "2099-01-31", "This day has not come yet."),
    ("seen", "1925-11-21", "Please look at the year."), ("seen", "soon", "year-month-day"),
    ("", "2026-01-31", "at least one skill"),
  ])
  func saysWhatIsWrongAndKeepsWhatWasTyped(level: String, day: String, says: String) async throws {
    try await scene.test { client in
      let page = try await scene.observe(
        level, day: day, in: Browser(client, as: scene.supervisor))
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains(says))
      #expect(page.text.contains("A quiet voice</textarea>"))
    }
  }

  @Test func notYetAfterSeenAsksForAReasonAndOpensTheCompetency() async throws {
    try await scene.test { client in
      let browser = Browser(client, as: scene.supervisor)
      _ = try await scene.observe("seen", in: browser)
      let refused = try await scene.observe("notYet", day: "2026-02-28", in: browser)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("Please say what has changed."))
      let done = try await scene.observe(
        "notYet", "Interrupted twice", day: "2026-02-28", in: browser)
      #expect(done.status == .seeOther)
      #expect(
        try await browser.get(scene.person).text.contains(
          "Skills at work <span class=\"status under-way\">Under way</span>"))
    }
  }

  @Test func aDraftComesBackToItsAuthorAlone() async throws {
    try await scene.test { client in
      let browser = Browser(client, as: scene.supervisor)
      _ = try await browser.post(
        scene.form, [("note", "Half a word"), ("step", "draft")], from: scene.form)
      #expect(try await browser.get(scene.form).text.contains("Half a word</textarea>"))
      let second = Browser(client, as: scene.second)
      #expect(!(try await second.get(scene.form).text.contains("Half a word")))
      _ = try await browser.post(scene.form, [("step", "discard")], from: scene.form)
      #expect(!(try await browser.get(scene.form).text.contains("Half a word")))
    }
  }

  @Test func theOwnViewStandsBesideAndChangesNothing() async throws {
    try await scene.test { client in
      let learner = Browser(client, as: scene.learner)
      let form = "/record/skills/core-6"
      _ = try await learner.post(form, [("level.core-6.calm", "notYet")], from: form)
      let page = try await Browser(client, as: scene.supervisor).get(scene.form).text
      #expect(page.contains("Their own view: not yet"))
      let person = try await Browser(client, as: scene.supervisor).get(scene.person).text
      #expect(person.contains("Skills at work <span class=\"status not-started\">"))
      #expect(person.contains("Own view: not yet"))
    }
  }

  @Test func aSecondSupervisorCountersigns() async throws {
    try await scene.test { client in
      let first = Browser(client, as: scene.supervisor)
      _ = try await scene.observe("seen", in: first)
      let page = try #require(
        try await first.get(scene.person).text.address(startingWith: "/observations/"))
      #expect(!(try await first.get(page).text.contains("Countersign</button>")))
      let second = Browser(client, as: scene.second)
      #expect(try await second.get(page).text.contains("Countersign</button>"))
      _ = try await second.post(page + "/countersignature", [], from: page)
      #expect(try await first.get(page).text.contains("Kim Lake"))
    }
  }

  @Test func anObservationIsTakenBackWithAReason() async throws {
    try await scene.test { client in
      let browser = Browser(client, as: scene.supervisor)
      _ = try await scene.observe("seen", in: browser)
      let page = try #require(
        try await browser.get(scene.person).text.address(startingWith: "/observations/"))
      let form = try #require(try await browser.get(page).text.address(startingWith: "/entries/"))
      let refused = try await browser.post(form, [("reason", " ")], from: form)
      #expect(refused.status == .unprocessableContent)
      _ = try await browser.post(form, [("reason", "Another person")], from: form)
      #expect(try await browser.get(page).text.contains("Taken back by Sam Reed"))
      let second = Browser(client, as: scene.second)
      #expect(try await second.get(form).status == .notFound)
    }
  }

  @Test func othersAndThePersonAreKeptOut() async throws {
    try await scene.test { client in
      let supervisor = Browser(client, as: scene.supervisor)
      _ = try await scene.observe("seen", in: supervisor)
      let page = try #require(
        try await supervisor.get(scene.person).text.address(startingWith: "/observations/"))
      for visitor in [scene.stranger, scene.learner] {
        let browser = Browser(client, as: visitor)
        #expect(try await browser.get(scene.form).status == .notFound)
        let sent = try await browser.post(page + "/countersignature", [], from: "/record")
        #expect(sent.status == .notFound)
      }
      #expect(try await Browser(client, as: scene.stranger).get(page).status == .notFound)
    }
  }
}

extension String {
  /// The first address in a link of the page that starts so.
  func address(startingWith prefix: String) -> String? {
    guard let start = range(of: "href=\"\(prefix)") else { return nil }
    return prefix + self[start.upperBound...].prefix { $0 != "\"" }
  }
}
