import HTTPTypes
import HummingbirdTesting
import Records
import Testing

/// Asking somebody to take a pathway by a day that cannot be meant.
@Suite struct AssignmentPagesTests {
  @Test(arguments: [
    ("2001-02-03", "This day is over."), ("2027-02-29", "Please write the day as year-month-day"),
    ("tomorrow", "Please write the day as year-month-day"),
  ])
  func givesTheFormBackWithWhatWasTyped(day: String, problem: String) async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Ada Moss", [.administrator])
    let person = try await site.person("Ben Ito", in: site.agency.id)
    let page = "/administration/people/\(person.id)"
    try await site.test(serving: try .supervised) { client in
      let browser = Browser(client, as: administrator)
      let sent = [("pathway", "core-pathway"), ("due", day)]
      let answer = try await browser.post("\(page)/assignment", sent, from: page)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains(problem))
      #expect(answer.text.contains("value=\"\(day)\""))
      #expect(answer.text.contains("<option value=\"core-pathway\" selected>"))
      #expect(answer.text.contains("None assigned yet."))
    }
  }
}
