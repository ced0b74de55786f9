import HTTPTypes
import HummingbirdTesting
import Records
import Testing

/// A form that is sent twice in a row is acted on once.
@Suite struct RepeatedFormTests {
  private static let seen = [
    ("level.core-6.rapport", "seen"), ("day", "2026-02-01"), ("step", "save"),
  ]

  @Test func actsOnceOnAButtonThatIsPressedTwice() async throws {
    let supervised = try await SupervisedSite()
    let address = "/people/\(supervised.learner.person.id)/observations/core-6"
    try await supervised.test { client in
      let browser = Browser(client, as: supervised.supervisor)
      let token = try await browser.get(address).token ?? ""
      let fields = Self.seen + [("token", token)]
      async let one = browser.post(address, fields)
      async let other = browser.post(address, fields)
      let answers = try await [one, other, browser.post(address, fields)]
      #expect(answers.map(\.status) == [.seeOther, .seeOther, .seeOther])
      #expect(Set(answers.map { $0.headers[.location] }).count == 1)
      #expect(try await supervised.observations() == 1)
    }
  }

  /// Nothing is taken for a repetition that somebody may have meant.
  @Test func actsAgainOnceAPageWasShownOrAnotherFormWasSent() async throws {
    let supervised = try await SupervisedSite()
    let address = "/people/\(supervised.learner.person.id)/observations/core-6"
    try await supervised.test { client in
      let browser = Browser(client, as: supervised.supervisor)
      let token = [("token", try await browser.get(address).token ?? "")]
      _ = try await browser.post(address, Self.seen + token)
      _ = try await browser.get(address)
      _ = try await browser.post(address, Self.seen + token)
      #expect(try await supervised.observations() == 2)
      _ = try await browser.post(address, Self.seen + [("note", "another")] + token)
      _ = try await browser.post(address, Self.seen + token)
      #expect(try await supervised.observations() == 4)
      let refused = Self.seen.map { $0.0 == "day" ? ("day", "2999-01-01") : $0 } + token
      for _ in 0..<2 {
        #expect(try await browser.post(address, refused).status == .unprocessableContent)
      }
    }
  }

  @Test func givesATextBackThatIsTooLong() async throws {
    let supervised = try await SupervisedSite()
    let address = "/people/\(supervised.learner.person.id)/observations/core-6"
    let note = String(repeating: "calm ", count: 900)
    try await supervised.test { client in
      let browser = Browser(client, as: supervised.supervisor)
      let page = try await browser.post(address, Self.seen + [("note", note)], from: address)
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains(note) && page.text.contains("This text is too long"))
      #expect(page.text.contains("name=\"level.core-6.rapport\" value=\"seen\""))
      #expect(try await supervised.observations() == 0)
    }
  }
}

extension SupervisedSite {
  fileprivate func observations() async throws -> Int {
    try await site.store.supervision(of: learner.person.id, visibleTo: learner).observations.count
  }
}
