import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@testable import Web

/// Signing in on the way to somewhere, and being signed out in the middle of something.
@Suite struct InterruptionTests {
  private let credentials = [
    ("email", "ada.moss@example.org"), ("password", WebSite.password),
  ]

  @Test func goesOnToThePageThatWasAskedFor() async throws {
    let site = try await WebSite()
    _ = try await site.visitor("Ada Moss")
    try await site.test { client in
      let browser = Browser(client)
      let sent = try await browser.get("/modules/signs/first?anything=1")
      #expect(sent.headers[.location] == "/sign-in?to=%2Fmodules%2Fsigns%2Ffirst")
      let page = try await browser.get("/sign-in?to=%2Fmodules%2Fsigns%2Ffirst")
      let field = "<input type=\"hidden\" name=\"to\" value=\"/modules/signs/first\">"
      #expect(page.text.contains(field))
      let to = ("to", "/modules/signs/first")
      let refused = try await browser.post(
        "/sign-in", [("email", "ada.moss@example.org"), ("password", "wrong"), to],
        from: "/sign-in")
      #expect(refused.text.contains(field))
      let entered = try await browser.post("/sign-in", credentials + [to], from: "/sign-in")
      #expect(entered.headers[.location] == "/modules/signs/first")
      let again = try await browser.get("/sign-in?to=%2Fglossary")
      #expect(again.headers[.location] == "/glossary")
    }
  }

  @Test(arguments: ["//evil.example/x", "https://evil.example", "/\\evil.example", "/sign-out"])
  func goesHomeRatherThanElsewhere(_ address: String) async throws {
    let site = try await WebSite()
    _ = try await site.visitor("Ada Moss")
    try await site.test { client in
      let browser = Browser(client)
      let query = address.percentEncoded
      #expect(try await !browser.get("/sign-in?to=\(query)").text.contains("name=\"to\""))
      let entered = try await browser.post(
        "/sign-in", credentials + [("to", address)], from: "/sign-in")
      #expect(entered.headers[.location] == "/")
      #expect(try await browser.get("/sign-in?to=\(query)").headers[.location] == "/")
    }
  }

  @Test func keepsAnAnswerThroughSigningInAgain() async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    try await site.test { client in
      let browser = Browser(client, as: visitor)
      let begun = try await browser.post("/quizzes/signs", [], from: "/quizzes/signs")
      let question = try #require(begun.headers[.location])
      let answer = question.replacing("questions", with: "answers")
      let token = try await browser.get(question).token ?? ""
      try await site.store.signOut(visitor.session)

      let interrupted = try await browser.post(
        answer, [("choice", "1"), ("choice", "\"><b>"), ("token", token)])
      #expect(interrupted.status == .unauthorized)
      #expect(interrupted.text.contains("You were signed out in the meantime"))
      #expect(interrupted.text.contains("name=\"unsaved.choice\" value=\"&quot;&gt;&lt;b&gt;\""))
      let carried = [("unsaved.choice", "1"), ("to", question)]
      let fresh = try #require(interrupted.token)
      let entered = try await browser.post("/sign-in", credentials + carried + [("token", fresh)])
      #expect(entered.status == .ok)
      #expect(entered.text.contains("method=\"post\" action=\"\(answer)\">"))
      #expect(entered.text.contains("<input type=\"hidden\" name=\"choice\" value=\"1\">"))

      let saved = try await browser.post(
        answer, [("choice", "1"), ("token", try #require(entered.lastToken))])
      #expect(saved.status == .seeOther)
      #expect(try await browser.get(question).text.contains("value=\"1\" checked"))
    }
  }

  @Test func keepsAnAnswerOfAPageThatIsOlderThanTheSession() async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    try await site.test { client in
      let browser = Browser(client, as: visitor)
      let begun = try await browser.post("/quizzes/signs", [], from: "/quizzes/signs")
      let question = try #require(begun.headers[.location])
      let stale = try await browser.post(
        question.replacing("questions", with: "answers"),
        [("choice", "1"), ("token", String(repeating: "a", count: 64))])
      #expect(stale.status == .forbidden)
      #expect(stale.text.contains("<input type=\"hidden\" name=\"choice\" value=\"1\">"))
      #expect(try await !browser.get(question).text.contains("checked"))
    }
  }

  @Test func leadsBackToThePageOfAFormThatIsTooOld() async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    try await site.test { client in
      let stale = try await Browser(client, as: visitor).post(
        "/modules/signs/first/read", [("token", "of another session")])
      #expect(stale.status == .forbidden)
      #expect(stale.text.contains("<h1>This form has become too old</h1>"))
      #expect(stale.text.contains("href=\"/modules/signs/first\">Open the page again</a>"))
    }
  }

  @Test func saysThatAFormOfAnEndedSessionWasNotDone() async throws {
    let site = try await WebSite()
    try await site.test { client in
      let late = try await Browser(client).post("/modules/signs/first/read", [("token", "x")])
      #expect(late.status == .unauthorized)
      #expect(late.text.contains("what you just sent was not done"))
      #expect(late.text.contains("name=\"to\" value=\"/modules/signs/first\""))
    }
  }
}

extension TestResponse {
  /// The token of the last form, past the one that signs out.
  fileprivate var lastToken: String? {
    text.ranges(of: "name=\"token\" value=\"").last.map {
      String(text[$0.upperBound...].prefix { $0 != "\"" })
    }
  }
}
