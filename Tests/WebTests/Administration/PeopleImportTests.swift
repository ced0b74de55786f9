import HTTPTypes
import HummingbirdTesting
import NIOCore
import Records
import Testing

@testable import Web

@Suite struct PeopleImportTests {
  private func upload(_ csv: String, _ browser: Browser) async throws -> TestResponse {
    let token = try await browser.get("/administration/people/import").token ?? ""
    let body =
      "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token)\r\n"
      + "--x\r\nContent-Disposition: form-data; name=\"step\"\r\n\r\nlook\r\n"
      + "--x\r\nContent-Disposition: form-data; name=\"people\"; filename=\"p.csv\"\r\n\r\n\(csv)\r\n"
      + "--x--\r\n"
    return try await browser.send(
      "/administration/people/import", .post, [.contentType: "multipart/form-data; boundary=x"],
      ByteBuffer(string: body))
  }

  @Test func addsEverybodyAfterALook() async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Ada Moss", [.administrator])
    let team = try await site.store.createTeam(
      name: "Intake", in: site.agency.id, by: .siteOperator)
    let csv = "name,email,roles,teams\nBen Ito,ben@example.org,learner supervisor,intake\n"
    try await site.test { client in
      let browser = Browser(client, as: administrator)
      let preview = try await upload(csv, browser)
      #expect(preview.status == .ok)
      #expect(preview.text.contains("Ben Ito"))
      #expect(!(try await browser.get("/administration/people").text.contains("Ben Ito")))
      let added = try await browser.post(
        "/administration/people/import",
        [("step", "add"), ("text", csv), ("agency", "\(site.agency.id)")],
        from: "/administration/people/import")
      let ben = try #require(
        try await site.store.people(visibleTo: administrator).first { $0.name == "Ben Ito" })
      #expect(ben.roles == [.learner, .supervisor])
      try await expectLinks(on: added, leadTo: ben, browser, in: site)
      #expect(
        try await browser.get("/administration/teams/\(team.id)").text.contains("Ben Ito"))
    }
  }

  /// The page and the file made from it hold the same link, and it works.
  private func expectLinks(
    on page: TestResponse, leadTo person: Person, _ browser: Browser, in site: WebSite
  ) async throws {
    #expect(page.status == .ok)
    let start = try #require(page.text.firstRange(of: "<code>http://localhost/invitations/"))
    let text = String(page.text[start.upperBound...].prefix { $0 != "<" })
    let token = try #require(InvitationToken(text))
    let invitation = try #require(try await site.store.invitation(for: token))
    #expect(invitation.person == person)
    let day = try #require(invitation.expires.day)
    let stranger = String(repeating: "a", count: 64)
    let file = try await browser.post(
      "/administration/people/import/links", [("links", "\(text) \(stranger) x")],
      from: "/administration/people/import")
    #expect(file.headers[.cacheControl] == "no-store")
    #expect(
      file.text == "name,email,link,expires\r\n"
        + "Ben Ito,ben@example.org,http://localhost/invitations/\(text),\(day)\r\n")
  }

  @Test func tellsTheLinksOfOwnPeopleOnly() async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Ada Moss", [.administrator])
    let elsewhere = try await site.store.createAgency(
      name: "Oak County", profile: nil, by: .siteOperator)
    let stranger = try await site.person("Ben Ito", in: elsewhere.id)
    let token = try await site.store.invite(stranger.id, by: .siteOperator)
    try await site.test { client in
      let file = try await Browser(client, as: administrator).post(
        "/administration/people/import/links", [("links", token.text)],
        from: "/administration/people/import")
      #expect(file.text == "name,email,link,expires\r\n")
    }
  }

  @Test func saysThatAnAddressIsTakenEvenInAnotherAgency() async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Ada Moss", [.administrator])
    let elsewhere = try await site.store.createAgency(
      name: "Oak County", profile: nil, by: .siteOperator)
    _ = try await site.person("Ben Ito", in: elsewhere.id)
    let csv = "name,email\nEve Lang,eve@example.org\nBen Ito,Ben.Ito@example.org\n"
    try await site.test { client in
      let browser = Browser(client, as: administrator)
      let refused = try await browser.post(
        "/administration/people/import",
        [("step", "add"), ("text", csv), ("agency", "\(site.agency.id)")],
        from: "/administration/people/import")
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("Line 3: Ben.Ito@example.org is here already"))
      #expect(!(try await browser.get("/administration/people").text.contains("Eve Lang")))
    }
  }

  @Test func takesItsOwnExample() async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Ada Moss", [.administrator])
    for team in ["Intake", "Night shift"] {
      _ = try await site.store.createTeam(name: team, in: site.agency.id, by: .siteOperator)
    }
    try await site.test { client in
      let browser = Browser(client, as: administrator)
      let example = try await browser.get("/administration/people/import/example")
      #expect(example.headers[.contentType] == "text/csv; charset=utf-8")
      let preview = try await upload(example.text, browser)
      #expect(preview.status == .ok)
      #expect(preview.text.contains("<div>Intake, Night shift</div>"))
    }
  }

  @Test func namesTheLinesThatAreWrongAndAddsNobody() async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Ada Moss", [.administrator])
    let csv = """
      name,email,teams
      Ada Again,ada.moss@example.org,
      Ben Ito,ben@example.org,No Such Team
      Cy Poe,cy at example.org,
      Di Ray,ada.moss@example.org,No Such Team
      """
    try await site.test { client in
      let browser = Browser(client, as: administrator)
      let preview = try await upload(csv, browser)
      #expect(preview.status == .unprocessableContent)
      #expect(preview.text.contains("Line 2: ada.moss@example.org is here already"))
      #expect(preview.text.contains("Line 3: the agency has no team “No Such Team”"))
      #expect(preview.text.contains("Line 4: &#39;cy at example.org&#39; is not an email address"))
      #expect(preview.text.contains("Change 4 lines of the file"))
      #expect(!preview.text.contains("value=\"add\""))
    }
  }

  @Test func namesLinesThatTheRecordsWouldRefuse() async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Ada Moss", [.administrator])
    let csv = "name,email\nBen\u{202E}otI,ben@example.org\nCy Poe,\"cy,poe@example.org\"\n"
    try await site.test { client in
      let preview = try await upload(csv, Browser(client, as: administrator))
      #expect(preview.status == .unprocessableContent)
      #expect(preview.text.contains("holds a sign that no name has"))
      #expect(preview.text.contains("Line 3: “cy,poe@example.org” is not an email address"))
    }
  }

  /// What was looked at comes back longer than it went, and is still taken.
  @Test func addsWhatItLookedAtUpToAMegabyte() async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Ada Moss", [.administrator])
    let lines = (0..<200).map { "Ben Ito \($0),ben.\($0)@example.org" }
    let csv = "name,email\n" + lines.joined(separator: String(repeating: "\n", count: 5_000))
    try #require(csv.utf8.count > 950_000)
    try await site.test { client in
      let browser = Browser(client, as: administrator)
      #expect(try await upload(csv, browser).text.contains("200 people will be added"))
      let added = try await browser.post(
        "/administration/people/import",
        [("step", "add"), ("text", csv), ("agency", "\(site.agency.id)")],
        from: "/administration/people/import")
      #expect(added.text.contains("<h1>200 people added</h1>"))
      let tooLong = try await upload(csv + String(repeating: "\n", count: 60_000), browser)
      #expect(tooLong.status == .unprocessableContent)
      #expect(tooLong.text.contains("This file is larger than 1 MB."))
    }
  }
}
