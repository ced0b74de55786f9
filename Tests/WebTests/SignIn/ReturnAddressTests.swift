import Testing

@testable import Web

@Suite struct ReturnAddressTests {
  private static let id = String(repeating: "a", count: 32)

  @Test(
    arguments: [
      "/", "/glossary", "/modules/signs", "/modules/signs/first", "/teams/\(id)",
      "/attempts/\(id)/questions/3", "/administration/people/import", "/modules/a%20b",
    ])
  func takesPagesOfTheSite(_ text: String) {
    #expect(ReturnAddress(text)?.path == text)
  }

  @Test(
    arguments: [
      "", "glossary", "https://evil.example/", "//evil.example", "//evil.example/x",
      "///evil.example", "/\\evil.example", "\\\\evil.example", "/\u{9}/evil.example",
      "/\n/evil.example", "//modules/signs", "/modules//signs", "/modules/signs/",
      "/modules/../sign-out", "/modules/%2e%2e", "/modules/a\r\nSet-Cookie: x", "/modules/a b",
      "/modules/%zz", "/modules/%2f%2fevil.example", "/glossary?to=//evil.example",
      "/glossary#x", "javascript:alert(1)", "/sign-in", "/sign-out", "/invitations/x",
      "/modules/signs/first/read", "/health", "/no/such/page",
      "/modules/" + String(repeating: "a", count: 600),
    ])
  func takesNothingElse(_ text: String) {
    #expect(ReturnAddress(text) == nil)
  }

  @Test(
    arguments: [
      ("/glossary", "/glossary"), ("/modules/signs/first/read", "/modules/signs/first"),
      ("/notices/signs", "/modules/signs"),
      ("/attempts/\(id)/answers/3", "/attempts/\(id)/questions/3"),
      ("/attempts/\(id)/submission", "/attempts/\(id)"),
      ("/administration/people/\(id)/roles", "/administration/people/\(id)"),
      ("/administration/teams/\(id)/members", "/administration/teams/\(id)"),
      ("/quizzes/signs", "/quizzes/signs"), ("/sign-out", nil), ("/no/such/page", nil),
    ])
  func findsThePageOfARequest(_ asked: String, _ page: String?) {
    #expect(ReturnAddress(asked: asked)?.path == page)
  }

  @Test(arguments: SiteRoute.allCases.filter { $0.methods == [.post] && $0 != .signOut })
  func knowsThePageOfEveryForm(_ route: SiteRoute) {
    let asked = route.path("one", "two")
    #expect(ReturnAddress(asked: asked) != nil)
  }
}
