import Assessment
import CurriculumModel
import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@testable import Web

/// From the list of those whom a corrected key concerns to what each of them reads of it.
@Suite struct RegradingPagesTests {
  private static let page = "/training/keys/signs-quiz"

  private let site: WebSite
  private let learner: Visitor
  private let passed: Visitor
  private let stranger: Visitor
  private let administrator: Visitor

  init() async throws {
    site = try await WebSite()
    let other = try await site.store.createAgency(
      name: "Oak County", profile: nil, by: .siteOperator)
    learner = try await site.visitor("Ada Moss")
    passed = try await site.visitor("Ben Lake")
    stranger = try await site.visitor("Zora Quill", in: other.id)
    administrator = try await site.visitor("Eve Lang", [.administrator])
    for (visitor, option) in [(learner, 1), (passed, 0), (stranger, 1)] {
      let release = try Release.sample
      let module = try #require(release.curriculum.modules.first)
      let quiz = try #require(release.curriculum.quizzes.first)
      let attempt = try await site.store.startAttempt(
        on: .draw(from: quiz, seed: 1), of: module, in: release, by: visitor)
      try await site.store.saveAnswer(
        .choice(option: option), to: quiz.questions[0].id, in: attempt.id, by: visitor)
      _ = try await site.store.submit(attempt.id, in: release, by: visitor)
    }
  }

  private func apply(_ browser: Browser) async throws -> HTTPResponse.Status {
    try await browser.post(
      Self.page, [("reason", "The options were mixed up."), ("seen", "2")], from: Self.page
    ).status
  }

  @Test func listsThePeopleOfTheOwnAgencyAndAsksForAReason() async throws {
    try await site.test(serving: .sampleWithAnotherKey) { client in
      let browser = Browser(client, as: administrator)
      let overview = try await browser.get("/training/keys").text
      #expect(overview.contains("<a href=\"\(Self.page)\">Quiz on signs</a>"))
      #expect(overview.contains("2 grades"))
      let list = try await browser.get(Self.page).text
      #expect(list.contains("Ada Moss") && list.contains("Ben Lake"))
      #expect(list.contains("Now passed</span> 1") && list.contains("Not passed</span> 1"))
      #expect(!list.contains("Zora Quill"))
      let unexplained = try await browser.post(
        Self.page, [("reason", " "), ("seen", "2")], from: Self.page)
      #expect(unexplained.status == .unprocessableContent)
      #expect(unexplained.text.contains("Please say what was wrong with the key."))
      let stale = try await browser.post(
        Self.page, [("reason", "Mixed up."), ("seen", "3")], from: Self.page)
      #expect(stale.text.contains("The list has changed since you saw it."))
      #expect(stale.text.contains("Mixed up.</textarea>"))
      #expect(
        try await site.store.regradings(by: .sampleWithAnotherKey, visibleTo: administrator)
          .map(\.count) == [2])
    }
  }

  @Test func bothGradesAndTheReasonAreReadByWhomItConcerns() async throws {
    try await site.test(serving: .sampleWithAnotherKey) { client in
      let browser = Browser(client, as: administrator)
      #expect(try await apply(browser) == .seeOther)
      #expect(try await browser.get(Self.page).text.contains("there is nothing to apply"))

      let own = try await text(of: learner, client)
      #expect(own.result.contains("<h1>You passed</h1>"))
      #expect(own.result.contains("By the old key it was 0 of 1 point, not passed."))
      #expect(own.result.contains("“The options were mixed up.”"))
      #expect(own.record.contains("by the key before it was corrected 0, not passed"))

      let kept = try await text(of: passed, client)
      #expect(kept.result.contains("<h1>You passed</h1>"))
      #expect(kept.result.contains("Your pass stays"))
      #expect(kept.result.contains("<a href=\"/modules/signs/first\">Signs</a>"))
      #expect(kept.record.contains("by the corrected key 0, not passed"))

      let person = try await browser.get("/people/\(passed.person.id)").text
      #expect(person.contains("Passed by a key that has changed since"))
      #expect(person.contains("Read again: <a href=\"/modules/signs/first\">Signs</a>"))
      let better = try await browser.get("/people/\(learner.person.id)").text
      #expect(!better.contains("Passed by a key that has changed since"))
      #expect(better.contains("A key was corrected"))
    }
  }

  @Test func trainersSeeHowManyAndNobodyElseSeesAnything() async throws {
    let trainer = try await site.visitor("Tess Ray", [.trainer])
    let supervisor = try await site.visitor("Sam Reed", [.supervisor])
    try await site.test(serving: .sampleWithAnotherKey) { client in
      let seen = try await Browser(client, as: trainer).get(Self.page)
      #expect(seen.text.contains("3 grades"))
      #expect(!seen.text.contains("Ada Moss") && !seen.text.contains("<textarea"))
      let fields = [("reason", "x"), ("seen", "3"), ("token", FormToken(of: trainer).text)]
      #expect(try await Browser(client, as: trainer).post(Self.page, fields).status == .forbidden)
      for visitor in [supervisor, learner] {
        #expect(try await Browser(client, as: visitor).get(Self.page).status == .notFound)
      }
      #expect(
        try await Browser(client, as: administrator).get("/training/keys/none").status == .notFound)
    }
  }

  /// The result page and the own record.
  private func text(
    of visitor: Visitor, _ client: any TestClientProtocol
  ) async throws -> (result: String, record: String) {
    let browser = Browser(client, as: visitor)
    let attempt = try #require(
      try await site.store.attempts(of: visitor.person.id, visibleTo: visitor).first)
    return (
      try await browser.get("/attempts/\(attempt.id)/result").text,
      try await browser.get("/record").text
    )
  }
}
