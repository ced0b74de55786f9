import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Records
import Testing

@testable import Web

@Suite struct DecisionPagesTests {
  let scene: SupervisedSite

  init() async throws {
    scene = try await SupervisedSite()
  }

  private var documents: String {
    "/administration/agencies/\(scene.site.agency.id)/documents"
  }

  /// Of the text `policy`.
  private let digest = "823412d1eacb67956220e532959f0104603057c88704863ca38e7cd188fda812"

  private func show(
    _ fields: [(String, String)], file: String = "", in browser: Browser
  ) async throws -> TestResponse {
    let page = documents + "/core-5"
    let token = try await browser.get(page).token ?? ""
    let parts = (fields + [("token", token)]).map { name, text in
      "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(text)\r\n"
    }
    let upload =
      "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n\(file)\r\n"
    return try await browser.send(
      page, .post, [.contentType: "multipart/form-data; boundary=edge"],
      ByteBuffer(string: parts.joined() + upload + "--edge--\r\n"))
  }

  @Test func aDocumentCountsForAllStaffAndOnlyItsDigestIsKept() async throws {
    try await scene.test { client in
      let administrator = Browser(client, as: scene.administrator)
      let done = try await show(
        [("document", "Policy 7"), ("digest", ""), ("covers", "0"), ("until", "2099-01-31")],
        file: "policy", in: administrator)
      #expect(done.headers[.location] == documents + "?done=document-shown")
      let page = try await administrator.get(documents).text
      #expect(page.contains(digest))
      #expect(page.contains("Not in any of these yet:</p>\n<ul>\n<li>the plan</li>"))
      let record = try await Browser(client, as: scene.learner).get("/record").text
      #expect(record.contains("Care for staff <span class=\"status met\">Met</span>"))
      #expect(record.contains("“Policy 7”, shown by the agency"))
      let form = try #require(page.address(startingWith: "/entries/"))
      _ = try await administrator.post(form, [("reason", "An old version")], from: form)
      let after = try await Browser(client, as: scene.learner).get("/record").text
      #expect(!after.contains("Care for staff <span class=\"status met\">"))
    }
  }

  @Test(arguments: [
    ([("document", "P"), ("digest", ""), ("covers", "0")], "", "Choose the file"),
    ([("document", "P"), ("digest", "0a"), ("covers", "0")], "", "64 digits"),
    (
      [("document", "P"), ("digest", String(repeating: "0", count: 64)), ("covers", "0")],
      "policy", "This is not the digest of the file"
    ),
    ([("document", "P"), ("digest", "")], "policy", "tick what the document holds"),
    ([("document", ""), ("digest", ""), ("covers", "0")], "policy", "write a name"),
    (
      [("document", "P"), ("digest", ""), ("covers", "0"), ("until", "2020-01-01")], "policy",
      "This day is over."
    ),
  ])
  func saysWhatIsMissing(fields: [(String, String)], file: String, says: String) async throws {
    try await scene.test { client in
      let page = try await show(
        fields, file: file, in: Browser(client, as: scene.administrator))
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains(says))
    }
  }

  @Test func documentsAreForTheAdministratorsOfTheAgency() async throws {
    try await scene.test { client in
      let stranger = Browser(client, as: scene.stranger)
      let list = try await stranger.get(documents)
      let form = try await stranger.get(documents + "/core-5")
      let supervisor = try await Browser(client, as: scene.supervisor).get(documents)
      #expect([list, form, supervisor].map(\.status) == [.notFound, .notFound, .forbidden])
    }
  }

  @Test func earlierLearningIsAcceptedWithAReason() async throws {
    try await scene.test { client in
      let browser = Browser(client, as: scene.supervisor)
      let form = scene.person + "/waivers/core-1"
      let refused = try await browser.post(form, [("reason", ""), ("document", "C-1")], from: form)
      #expect(refused.status == .unprocessableContent && refused.text.contains("value=\"C-1\""))
      _ = try await browser.post(
        form, [("reason", "Course of 2025"), ("document", "")], from: form)
      #expect(try await browser.get(scene.person).text.contains("Course of 2025"))
      #expect(try await Browser(client, as: scene.stranger).get(form).status == .notFound)
      #expect(try await Browser(client, as: scene.learner).get(form).status == .notFound)
    }
  }

  @Test func whoUsedUpAttemptsWaitsForTheSupervisor() async throws {
    try await scene.test { client in
      let learner = Browser(client, as: scene.learner)
      _ = try await learner.post(
        "/notices/signs", [("lesson", "signs/first")], from: "/modules/signs/first")
      // Two attempts, and a pre-test before them.
      for _ in 1...3 {
        let begun = try await learner.post("/quizzes/signs", [], from: "/quizzes/signs")
        let attempt = try #require(
          begun.headers[.location]?.split(separator: "/").dropFirst().first)
        _ = try await learner.post(
          "/attempts/\(attempt)/submission", [], from: "/attempts/\(attempt)")
      }
      let supervisor = Browser(client, as: scene.supervisor)
      let form = scene.person + "/attempts/signs-quiz"
      #expect(try await supervisor.get("/teams").text.contains("href=\"\(form)\""))
      _ = try await supervisor.post(form, [("reason", "We read it together")], from: form)
      #expect(!(try await supervisor.get("/teams").text.contains("href=\"\(form)\"")))
      let again = try await learner.post("/quizzes/signs", [], from: "/quizzes/signs")
      #expect(again.headers[.location]?.hasPrefix("/attempts/") == true)
    }
  }

  @Test func anUnfinishedObservationWaitsForItsAuthor() async throws {
    try await scene.test { client in
      let browser = Browser(client, as: scene.supervisor)
      _ = try await browser.post(
        scene.form, [("note", "Half a word"), ("step", "draft")], from: scene.form)
      #expect(try await browser.get("/teams").text.contains("Finish your observation"))
    }
  }
}
