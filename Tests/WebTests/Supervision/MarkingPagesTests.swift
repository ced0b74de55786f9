import CurriculumModel
import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@testable import Web

/// A paragraph on its way through the site, as browsers without scripts send it.
@Suite struct MarkingPagesTests {
  private func handedIn(
    wantsTwoMarkers: Bool = false,
    _ body: @Sendable (SupervisedSite, any TestClientProtocol, String) async throws -> Void
  ) async throws {
    let world = try await SupervisedSite()
    let sample = try Question.sample(
      "q-text", .paragraph(rubric: [[.text("Asks first")], [.text("Says who to call")]]))
    let paragraph = Question(
      id: sample.id, title: sample.title, tests: sample.tests, taughtIn: sample.taughtIn,
      stem: sample.stem, task: sample.task, explanation: sample.explanation,
      wantsTwoMarkers: wantsTwoMarkers)
    try await world.site.test(serving: try .asking([paragraph])) { client in
      let browser = Browser(client, as: world.learner)
      _ = try await browser.post("/notices/signs", [], from: "/modules/signs")
      let begun = try await browser.post("/quizzes/signs", [], from: "/quizzes/signs")
      let attempt = try #require(begun.headers[.location]).split(separator: "/")[1]
      let page = "/attempts/\(attempt)/questions/1"
      let question = try await browser.get(page).text
      #expect(question.contains("What your supervisor looks for"))
      #expect(question.contains("<li>Asks first</li>") && question.contains("<textarea"))
      _ = try await browser.post(
        "/attempts/\(attempt)/answers/1", [("text", "I ask her\nalone & wait.")], from: page)
      #expect(try await browser.get(page).text.contains("I ask her\nalone &amp; wait.</textarea>"))
      _ = try await browser.post(
        "/attempts/\(attempt)/submission", [], from: "/attempts/\(attempt)")
      try await body(world, client, String(attempt))
    }
  }

  @Test func waitsAndIsMarkedAndComesBack() async throws {
    try await handedIn { world, client, attempt in
      let learner = Browser(client, as: world.learner)
      let before = try await learner.get("/attempts/\(attempt)/result").text
      #expect(before.contains("One answer waits for your supervisor."))
      #expect(before.contains("Waits for your supervisor") && !before.contains("Not passed"))
      let supervisor = Browser(client, as: world.supervisor)
      let address = "/teams/marking/\(attempt)/1"
      #expect(try await supervisor.get("/teams").text.contains("/teams/marking\""))
      #expect(try await supervisor.get("/teams/marking").text.contains("href=\"\(address)\""))
      #expect(
        try await supervisor.get(address).text.contains("<button>Save and tell Ada Moss</button>"))
      let page = try await supervisor.get(address).text
      for text in ["Stem of q-text", "I ask her\nalone &amp; wait.", "Says who to call"] {
        #expect(page.contains(text), "\(text)")
      }
      let open = try await supervisor.post(
        address, [("row-0", "shown"), ("note", "Good & calm")], from: address)
      #expect(open.status == .unprocessableContent)
      #expect(open.text.contains("Please say whether the answer shows this."))
      #expect(open.text.contains("Good &amp; calm</textarea>"))
      let fields = [("row-0", "shown"), ("row-1", "not-shown"), ("note", "Good & calm")]
      let saved = try await supervisor.post(address, fields, from: address)
      #expect(saved.headers[.location] == "/teams/marking?done=paragraph-marked")
      let again = try await supervisor.post(address, fields, from: "/teams")
      #expect(again.headers[.location] == "/teams/marking?done=marked-before")
      let after = try await learner.get("/attempts/\(attempt)/result").text
      for text in [
        "Not passed this time", "0.5 of 1 point", "Good &amp; calm", "Does not show yet",
      ] {
        #expect(after.contains(text), "\(text)")
      }
      let seen = try await supervisor.get("/attempts/\(attempt)/result").text
      #expect(seen.contains("So that Ada Moss can:") && !seen.contains("So that you can:"))
      #expect(seen.contains("<a href=\"\(world.person)\">Ada Moss</a>"))
      #expect(try await supervisor.get("/teams/marking").text.contains("Nothing waits for you."))
    }
  }

  @Test func aStandingThatRestsOnItLeadsToTheResult() async throws {
    try await handedIn { world, client, attempt in
      let supervisor = Browser(client, as: world.supervisor)
      let address = "/teams/marking/\(attempt)/1"
      let fields = [("row-0", "shown"), ("row-1", "shown"), ("note", "Good")]
      _ = try await supervisor.post(address, fields, from: address)
      let link = "<a href=\"/attempts/\(attempt)/result\">A paragraph was marked, "
      #expect(try await supervisor.get(world.person).text.contains(link))
      let own = Browser(client, as: world.learner)
      #expect(try await own.get("/record").text.contains(link))
    }
  }

  @Test func isMarkedAgainWithAReasonThatTheLearnerReads() async throws {
    try await handedIn { world, client, attempt in
      let supervisor = Browser(client, as: world.supervisor)
      let address = "/teams/marking/\(attempt)/1"
      let result = "/attempts/\(attempt)/result"
      let wrong = [("row-0", "not-shown"), ("row-1", "not-shown"), ("note", "")]
      _ = try await supervisor.post(address, wrong, from: address)
      #expect(try await supervisor.get(result).text.contains("href=\"\(address)\">Mark it again"))
      let page = try await supervisor.get(address).text
      #expect(
        page.contains("Marked before: Does not show yet.") && page.contains("name=\"reason\""))
      let right = [("row-0", "shown"), ("row-1", "shown"), ("note", "Good")]
      let open = try await supervisor.post(address, right + [("reason", "")], from: address)
      #expect(open.status == .unprocessableContent && open.text.contains("Please say why."))
      let saved = try await supervisor.post(
        address, right + [("reason", "I mixed up two & answers.")], from: address)
      #expect(saved.headers[.location] == "/teams/marking?done=paragraph-marked")
      let learner = Browser(client, as: world.learner)
      let after = try await learner.get(result).text
      for text in [
        "You passed", "Marked again on", "I mixed up two &amp; answers.", "What was found before",
      ] {
        #expect(after.contains(text), "\(text)")
      }
      #expect(!after.contains("Mark it again"))
      #expect(
        try await supervisor.get(world.person).text.contains(
          "a paragraph was marked again: I mixed"))
    }
  }

  @Test func theSecondMarkerDoesNotSeeWhatTheFirstFound() async throws {
    try await handedIn(wantsTwoMarkers: true) { world, client, attempt in
      let (first, second) = (
        Browser(client, as: world.supervisor), Browser(client, as: world.second)
      )
      let address = "/teams/marking/\(attempt)/1"
      let result = "/attempts/\(attempt)/result"
      let page = try await first.get(address).text
      #expect(page.contains("<button>Save</button>") && !page.contains("Save and tell"))
      #expect(page.contains("is told nothing before both of you have."))
      let saved = try await first.post(
        address, [("row-0", "shown"), ("row-1", "shown"), ("note", "Only from the first")],
        from: address)
      #expect(saved.headers[.location] == "/teams/marking?done=paragraph-read")
      #expect(
        try await first.get(address).headers[.location] == "/teams/marking?done=marked-before")
      #expect(try await second.get("/teams/marking").text.contains("as the second marker"))
      for path in [address, result, world.person] {
        let page = try await second.get(path).text
        #expect(!page.contains("Only from the first") && !page.contains(" checked"), "\(path)")
      }
      let learner = Browser(client, as: world.learner)
      #expect(!(try await learner.get(result).text.contains("Only from the first")))
      _ = try await second.post(
        address, [("row-0", "shown"), ("row-1", "not-shown"), ("note", "")], from: address)
      let settling = try await first.get(address).text
      #expect(settling.contains("Both found: Shows. That stays."))
      #expect(settling.contains("One found that it shows this, the other that it does not yet."))
      let against = try await first.post(
        address, [("row-0", "not-shown"), ("row-1", "shown"), ("note", "")], from: address)
      #expect(against.status == .unprocessableContent)
      _ = try await first.post(
        address, [("row-0", "shown"), ("row-1", "shown"), ("note", "We talked")], from: address)
      let after = try await learner.get(result).text
      for text in ["You passed", "Only from the first", "We talked", "From those who marked it"] {
        #expect(after.contains(text), "\(text)")
      }
    }
  }

  @Test func isKeptFromEverybodyElse() async throws {
    try await handedIn { world, client, attempt in
      let address = "/teams/marking/\(attempt)/1"
      let stranger = Browser(client, as: world.stranger)
      #expect(try await stranger.get(address).status == .notFound)
      let token = try await stranger.get("/teams").token ?? ""
      let fields = [("row-0", "shown"), ("row-1", "shown"), ("token", token)]
      #expect(try await stranger.post(address, fields).status == .notFound)
      #expect(!(try await stranger.get("/teams/marking").text.contains(attempt)))
      let learner = Browser(client, as: world.learner)
      #expect(try await learner.get(address).status == .forbidden)
      let supervisor = Browser(client, as: world.supervisor)
      for other in [
        "/teams/marking/\(attempt)/0", "/teams/marking/\(attempt)/2", "/teams/marking/x/1",
      ] {
        #expect(try await supervisor.get(other).status == .notFound)
      }
    }
  }

  /// Whoever learns and supervises does not mark their own.
  @Test func isNotMarkedByWhoWroteIt() async throws {
    try await handedIn { world, client, attempt in
      let person = world.learner.person.id
      try await world.site.store.setRoles([.learner, .supervisor], of: person, by: .siteOperator)
      try await world.site.store.addToTeam(
        person, world.team.id, as: .supervisor, by: .siteOperator)
      let own = Browser(client, as: world.learner)
      #expect(try await own.get("/teams/marking").text.contains("Nothing waits for you."))
      #expect(try await own.get("/teams/marking/\(attempt)/1").status == .notFound)
    }
  }
}
