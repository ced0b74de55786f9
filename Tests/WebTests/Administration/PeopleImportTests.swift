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
      #expect(added.headers[.location] == "/administration/people?done=people-added")
      #expect(
        try await browser.get("/administration/teams/\(team.id)").text.contains("Ben Ito"))
    }
  }

  @Test func namesTheLinesThatAreWrongAndAddsNobody() async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Ada Moss", [.administrator])
    let csv = """
      name,email,teams
      Ada Again,ada.moss@example.org,
      Ben Ito,ben@example.org,No Such Team
      """
    try await site.test { client in
      let browser = Browser(client, as: administrator)
      let preview = try await upload(csv, browser)
      #expect(preview.status == .unprocessableContent)
      #expect(preview.text.contains("Line 2: ada.moss@example.org is here already"))
      #expect(preview.text.contains("Line 3: the agency has no team “No Such Team”"))
      #expect(!preview.text.contains("value=\"add\""))
    }
  }
}
