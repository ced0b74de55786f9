import CurriculumModel
import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@Suite struct WithdrawalTests {
  @Test func asksOnceMoreAndThenTakesATeamsPathwayBack() async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Ada Moss", [.administrator])
    let learner = try await site.visitor("Ben Ito")
    let team = try await site.store.createTeam(
      name: "Intake", in: site.agency.id, by: .siteOperator)
    try await site.store.addToTeam(learner.person.id, team.id, as: .member, by: .siteOperator)
    let pathway = try #require(Pathway.ID("core-pathway"))
    let assignment = try await site.store.assign(
      pathway, to: .team(team.id), due: CalendarDate("2027-03-01"), by: .siteOperator)
    let stranger = try await strangeAdministrator(in: site)
    try await site.test { client in
      let browser = Browser(client, as: administrator)
      let path = "/administration/assignments/\(assignment.id)/withdrawal"
      #expect(try await Browser(client, as: stranger).get(path).status == .notFound)
      let settings = "/administration/teams/\(team.id)"
      let page = try await browser.get(settings).text
      #expect(
        page.contains("<span>Core pathway <span class=\"soft\">by 1 March 2027</span></span>"))
      #expect(page.contains("<a href=\"\(path)\">Withdraw"))
      // The person's page says where it comes from.
      let person = try await browser.get("/administration/people/\(learner.person.id)").text
      #expect(person.contains("<a href=\"\(settings)\">Asked of the team</a>"))
      #expect(try await browser.get(path).text.contains("<h1>Withdraw “Core pathway”?</h1>"))
      let done = try await browser.post(path, [], from: path)
      #expect(done.headers[.location] == "\(settings)?done=assignment-withdrawn")
      #expect(try await browser.get(settings).text.contains("None assigned yet."))
      #expect(try await browser.get(path).status == .notFound)
    }
    let left = try await site.store.assignments(of: learner.person.id, visibleTo: learner)
    #expect(left == [])
  }

  private func strangeAdministrator(in site: WebSite) async throws -> Visitor {
    let agency = try await site.store.createAgency(
      name: "Oak County", profile: nil, by: .siteOperator)
    let person = try await site.person("Eve Lang", in: agency.id, [.administrator])
    let token = try await site.store.acceptInvitation(
      site.store.invite(person.id, by: .siteOperator), password: WebSite.password)
    return try #require(try await site.store.visitor(for: token))
  }
}
