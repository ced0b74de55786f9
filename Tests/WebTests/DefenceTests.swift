import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Records
import Testing

@testable import Web

/// What holds for every address of the site.
@Suite struct DefenceTests {
  private static let everyRole = Set(Role.allCases)
  private static let id = String(repeating: "a", count: 32)
  private static let posts = SiteRoute.allCases.filter { $0.methods.contains(.post) }
  private static let gets = SiteRoute.allCases.filter { $0.methods.contains(.get) }

  @Test(arguments: posts)
  func refusesAFormWithoutItsToken(_ route: SiteRoute) async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss", Self.everyRole)
    try await site.test { client in
      let path = route.path(Self.id, Self.id)
      for fields in [[], [("token", Self.id + Self.id)]] {
        let known = try await Browser(client, as: visitor).post(path, fields)
        #expect(known.status == .forbidden)
        let unknown = try await Browser(client).post(path, fields)
        #expect([.forbidden, .unauthorized].contains(unknown.status))
      }
    }
  }

  @Test func refusesTheTokenOfAnotherSession() async throws {
    let site = try await WebSite()
    let (ada, ben) = (try await site.visitor("Ada Moss"), try await site.visitor("Ben Ito"))
    try await site.test { client in
      let token = try await Browser(client, as: ben).get("/glossary").token ?? ""
      let response = try await Browser(client, as: ada).post("/sign-out", [("token", token)])
      #expect(response.status == .forbidden)
    }
  }

  @Test func refusesAFormOfAnotherSite() async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    try await site.test { client in
      let browser = Browser(client, as: visitor)
      let token = try await browser.get("/glossary").token ?? ""
      let response = try await browser.send(
        "/sign-out", .post,
        [.contentType: "application/x-www-form-urlencoded", .origin: "https://evil.example"],
        ByteBuffer(string: "token=\(token)"))
      #expect(response.status == .forbidden)
    }
  }

  @Test(arguments: gets)
  func sendsTheSecurityHeadersWithEveryPage(_ route: SiteRoute) async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss", Self.everyRole)
    try await site.test { client in
      for browser in [Browser(client), Browser(client, as: visitor)] {
        let response = try await browser.get(route.path(Self.id, Self.id))
        #expect(
          response.headers[.contentSecurityPolicy] == SecurityHeaders.contentSecurityPolicy)
        #expect(response.headers[.xContentTypeOptions] == "nosniff")
        #expect(response.headers[values: .setCookie].allSatisfy { $0.contains("HttpOnly") })
        #expect(!response.text.contains("<script>"))
        #expect(!response.text.contains("style="))
        #expect(response.status.code < 500)
      }
    }
  }

  @Test func refusesARequestForAnotherHost() async throws {
    let site = try await WebSite(publicAddress: "https://learn.example.org")
    try await site.test { client in
      let response = try await Browser(client).get("/sign-in")
      #expect(response.status == .misdirectedRequest)
    }
  }

  @Test func saysWhichMethodsAnAddressTakes() async throws {
    let site = try await WebSite()
    try await site.test { client in
      let response = try await Browser(client).get("/sign-out")
      #expect(response.status == .methodNotAllowed)
      #expect(response.headers[.allow] == "POST")
      #expect(response.headers[.contentType] == Response.pageType)
    }
  }

  @Test(arguments: ["/no/such/page", "/wp-login.php", "/%00", "/modules/%FF%FE", "/people/x"])
  func hasAPageForWhatIsNotThere(_ path: String) async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss", Self.everyRole)
    try await site.test { client in
      let response = try await Browser(client, as: visitor).get(path)
      #expect(response.status == .notFound)
      #expect(response.text.contains("<h1>There is no such page</h1>"))
      #expect(!response.text.contains("Refusal"))
    }
  }

  @Test func refusesAFormThatIsTooLarge() async throws {
    let site = try await WebSite()
    try await site.test { client in
      let long = String(repeating: "a", count: 70_000)
      let response = try await Browser(client).post("/sign-in", [("email", long)])
      #expect(response.status == .contentTooLarge)
    }
  }
}
