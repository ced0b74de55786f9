import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@Suite struct ErasurePagesTests {
  @Test func asksForTheNameAndThenErases() async throws {
    let supervised = try await SupervisedSite()
    let person = supervised.learner.person.id
    let settings = "/administration/people/\(person)"
    let path = settings + "/erasure"
    try await supervised.test { client in
      let browser = Browser(client, as: supervised.administrator)
      #expect(try await browser.get(settings).text.contains("href=\"\(path)\""))
      #expect(try await browser.get(path).text.contains("<h1>Erase Ada Moss?</h1>"))
      let wrong = try await browser.post(path, [("name", "Ada")], from: path)
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.text.contains("value=\"Ada\""))
      #expect(try await browser.get(settings).text.contains("Ada Moss"))
      let done = try await browser.post(path, [("name", " Ada  Moss ")], from: path)
      #expect(done.headers[.location] == "/administration/people?done=erased")
      let people = try await browser.get("/administration/people?done=erased").text
      #expect(people.contains("Erased person") && !people.contains("Ada Moss"))
      #expect(try await browser.get(path).status == .notFound)
      #expect(!(try await browser.get(settings).text.contains("/erasure")))
      let learner = Browser(client, as: supervised.learner)
      #expect(try await learner.get("/record").status == .seeOther)
    }
  }

  @Test func offersItToNobodyElse() async throws {
    let supervised = try await SupervisedSite()
    let path = "/administration/people/\(supervised.learner.person.id)/erasure"
    let own = "/administration/people/\(supervised.administrator.person.id)"
    try await supervised.test { client in
      #expect(try await Browser(client, as: supervised.stranger).get(path).status == .notFound)
      #expect(try await Browser(client, as: supervised.supervisor).get(path).status == .forbidden)
      let administrator = Browser(client, as: supervised.administrator)
      #expect(!(try await administrator.get(own).text.contains("/erasure")))
      let refused = try await administrator.post(
        own + "/erasure", [("name", "Eve Lang")], from: own)
      #expect(refused.status == .notFound)
    }
  }
}
