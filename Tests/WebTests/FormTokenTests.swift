import Crypto
import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@testable import Web

@Suite struct FormTokenTests {
  @Test func takesNoFormWithoutTheFormCookie() async throws {
    let site = try await WebSite()
    _ = try await site.visitor("Ada Moss")
    try await site.test { client in
      // What a key that is missing would give, and anybody could work out.
      let code = HMAC<SHA256>.authenticationCode(
        for: Array("groundwork form".utf8), using: SymmetricKey(data: [UInt8]()))
      let token = Array(code).hex
      let forged = try await Browser(client).post(
        "/sign-in",
        [("email", "ada.moss@example.org"), ("password", WebSite.password), ("token", token)])
      #expect(forged.status == .forbidden)
    }
  }

  @Test func showsAFormKeyThatIsNeitherTheSessionNorItsDigest() async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    let session = visitor.session.text
    let digest = Array(SHA256.hash(data: try #require([UInt8](hexText: session)))).hex
    try await site.test { client in
      let browser = Browser(client, as: visitor)
      let page = try await browser.get("/glossary")
      #expect(!page.text.contains(session) && !page.text.contains(digest))
      let alone = try await Browser(client).send(
        "/glossary", .get, [.cookie: "groundwork=\(try #require(page.token))"], nil)
      #expect(alone.status == .seeOther)
    }
  }
}

extension [UInt8] {
  fileprivate init?(hexText text: String) {
    let digits = [Character](text)
    self = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
    if count * 2 != digits.count { return nil }
  }
}
