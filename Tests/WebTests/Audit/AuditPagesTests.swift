import Foundation
import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@Suite struct AuditPagesTests {
  @Test func showsAndDownloadsTheSameEntries() async throws {
    let supervised = try await SupervisedSite()
    try await supervised.test { client in
      let browser = Browser(client, as: supervised.administrator)
      let page = try await browser.get("/administration/audit?person=ada&kind=team-joined")
      #expect(page.text.contains("1 entry"))
      #expect(page.text.contains("put the person on the team “Intake” as member"))
      let table = try await browser.get("/administration/audit/table?person=ada&kind=team-joined")
      let lines = table.text.split(separator: "\r\n")
      #expect(lines.count == 2)
      #expect(lines[0] == "Entry,Moment (UTC),Who,What,Whom,Agency")
      #expect(
        lines[1].hasSuffix(
          "The site,put the person on the team “Intake” as member,Ada Moss,Elm County"))
    }
  }

  @Test func keepsToTheAgency() async throws {
    let supervised = try await SupervisedSite()
    try await supervised.test { client in
      let administrator = Browser(client, as: supervised.administrator)
      let all = try await administrator.get("/administration/audit").text
      #expect(all.contains("Ada Moss") && !all.contains("Ben Ito"))
      for person in ["Ben", "\(supervised.stranger.person.id)"] {
        let page = try await administrator.get("/administration/audit?person=\(person)")
        #expect(page.text.contains("Nobody’s name or email has that."))
      }
      let supervisor = Browser(client, as: supervised.supervisor)
      #expect(try await supervisor.get("/administration/audit").status == .forbidden)
      #expect(try await supervisor.get("/administration/audit/table").status == .forbidden)
    }
  }

  @Test func saysWhatIsNoDay() async throws {
    let supervised = try await SupervisedSite()
    try await supervised.test { client in
      let browser = Browser(client, as: supervised.administrator)
      let page = try await browser.get("/administration/audit?since=tomorrow")
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains("value=\"tomorrow\""))
    }
  }

  @Test func turnsToEarlierEntriesAndBack() async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Eve Lang", [.administrator])
    for number in 1...120 {
      _ = try await site.store.createTeam(
        name: "Team \(number)", in: site.agency.id, by: .siteOperator)
    }
    try await site.test { client in
      let browser = Browser(client, as: administrator)
      let first = try await browser.get("/administration/audit?kind=team-created").text
      #expect(first.contains("“Team 120”") && first.contains("“Team 21”"))
      #expect(!first.contains("“Team 20”") && !first.contains("Later entries"))
      let onward = try #require(first.address(of: "Earlier entries"))
      let table = try await browser.get(
        #require(first.address(of: "Download all entries like these (CSV)")))
      #expect(table.text.split(separator: "\r\n").count == 1 + 120)
      let second = try await browser.get(onward).text
      #expect(second.contains("“Team 20”") && !second.contains("Earlier entries"))
      let back = try await browser.get(#require(second.address(of: "Later entries"))).text
      #expect(back.contains("“Team 120”") && back.contains("“Team 21”"))
    }
  }
}

extension String {
  /// Where the link with these words leads.
  fileprivate func address(of words: String) -> String? {
    guard let end = range(of: "\">\(words)</a>")?.lowerBound,
      let start = self[..<end].range(of: "href=\"", options: .backwards)?.upperBound
    else { return nil }
    return self[start..<end].replacingOccurrences(of: "&amp;", with: "&")
  }
}
