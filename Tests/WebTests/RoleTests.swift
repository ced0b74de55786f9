import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@testable import Web

/// Who gets in where.
@Suite struct RoleTests {
  @Test(arguments: [
    (Role.administrator, "/administration/people"), (.administrator, "/administration/people/new"),
    (.administrator, "/administration/agencies"), (.administrator, "/administration/teams"),
    (.supervisor, "/teams"), (.trainer, "/training"),
    (.trainer, "/training/questions"),
  ])
  func opensAPageToItsRoleOnly(_ role: Role, _ path: String) async throws {
    let site = try await WebSite()
    let with = try await site.visitor("Ada Moss", [role])
    let without = try await site.visitor("Ben Ito", Set(Role.allCases).subtracting([role]))
    try await site.test { client in
      #expect(try await Browser(client, as: with).get(path).status == .ok)
      #expect(try await Browser(client, as: without).get(path).status == .forbidden)
      let stranger = try await Browser(client).get(path)
      #expect(stranger.status == .seeOther)
      #expect(stranger.headers[.location] == ReturnAddress(path)?.signIn)
    }
  }

  @Test(arguments: [Role.trainer, .supervisor, .administrator])
  func letsEverybodyReadAndRecordsLearnersOnly(_ role: Role) async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss", [role])
    try await site.test(serving: try .everyKind) { client in
      let browser = Browser(client, as: visitor)
      let module = try await browser.get("/modules/signs")
      #expect(module.status == .ok)
      #expect(!module.text.contains("/quizzes/") && !module.text.contains("Not read yet"))
      #expect(try await browser.get("/modules/signs/first").text.contains("Speaks of harm."))
      let past = try await browser.post(
        "/notices/signs", [("lesson", "signs/first")], from: "/modules/signs/first")
      #expect(past.headers[.location] == "/modules/signs/first")
      let lesson = try await browser.get("/modules/signs/first").text
      #expect(lesson.contains("Some words to read."))
      #expect(!lesson.contains("/read\"") && !lesson.contains("/quizzes/"))
      let token = try await browser.get("/modules/signs").token ?? ""
      let marked = try await browser.post("/modules/signs/first/read", [("token", token)])
      #expect(marked.status == .forbidden)
    }
  }

  @Test(arguments: Role.allCases)
  func showsEverybodyWhatIsHeldAboutThem(_ role: Role) async throws {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss", [role])
    try await site.test { client in
      let browser = Browser(client, as: visitor)
      let page = try await browser.get("/record")
      #expect(page.status == .ok)
      #expect(page.text.contains("href=\"/record\" aria-current=\"page\">My record"))
      #expect(page.text.contains("/record/calendar") == (role == .learner))
      let file = try await browser.get("/record/file")
      #expect(file.headers[.contentType] == "application/json")
      #expect(file.text.contains("\"name\":\"Ada Moss\""))
      for link in ["/record/reminders", "/record/file"] where page.text.contains(link) {
        #expect(try await browser.get(link).status == .ok)
      }
    }
  }

  @Test func showsASupervisorTheirOwnPeopleAndNobodyElse() async throws {
    let site = try await WebSite()
    let supervisor = try await site.visitor("Sam Reed", [.supervisor])
    let own = try await site.person("Ada Moss", in: site.agency.id)
    let other = try await site.person("Ben Ito", in: site.agency.id)
    let team = try await site.store.createTeam(
      name: "Intake", in: site.agency.id, by: .siteOperator)
    let others = try await site.store.createTeam(
      name: "Night", in: site.agency.id, by: .siteOperator)
    for (person, team, part) in [
      (own.id, team.id, Team.Part.member), (supervisor.person.id, team.id, .supervisor),
      (other.id, others.id, .member),
    ] {
      try await site.store.addToTeam(person, team, as: part, by: .siteOperator)
    }
    try await site.test { client in
      let browser = Browser(client, as: supervisor)
      let page = try await browser.get("/teams/\(team.id)")
      #expect(page.text.contains("Ada Moss"))
      #expect(!page.text.contains("Ben Ito"))
      #expect(try await browser.get("/people/\(own.id)").status == .ok)
      #expect(try await browser.get("/people/\(other.id)").status == .notFound)
      #expect(try await browser.get("/teams/\(others.id)").status == .notFound)
      #expect(try await browser.get("/teams/\(others.id)/table").status == .notFound)
      #expect(
        try await browser.get("/teams/\(team.id)/table").text
          == "Person,Signs of trafficking,To be done by,Attention\r\n"
          + "Ada Moss,Not started,,\r\n")
    }
  }

  @Test func keepsAnAdministratorInTheirAgency() async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Ada Moss", [.administrator])
    let elsewhere = try await site.store.createAgency(
      name: "Oak County", profile: nil, by: .siteOperator)
    let stranger = try await site.person("Ben Ito", in: elsewhere.id)
    let own = try await site.person("Eve Lang", in: site.agency.id)
    try await site.test { client in
      let browser = Browser(client, as: administrator)
      #expect(!(try await browser.get("/administration/people").text.contains("Ben Ito")))
      #expect(try await browser.get("/people/\(stranger.id)").status == .notFound)
      #expect(try await browser.get("/people/\(own.id)").text.contains("<h1>Eve Lang</h1>"))
      let path = "/administration/people/\(stranger.id)"
      #expect(try await browser.get(path).status == .notFound)
      let invited = try await browser.post(
        path + "/invitation", [], from: "/administration/people")
      #expect(invited.status == .notFound)
      let agency = try await browser.post(
        "/administration/agencies", [("name", "Mine")], from: "/administration/people")
      #expect(agency.status == .notFound)
    }
  }

  @Test func showsALearnerOnlyTheirOwnEvidence() async throws {
    let site = try await WebSite()
    let (ada, ben) = (try await site.visitor("Ada Moss"), try await site.visitor("Ben Ito"))
    try await site.test { client in
      let browser = Browser(client, as: ada)
      let own = try await browser.get("/people/\(ada.person.id)")
      let other = try await browser.get("/people/\(ben.person.id)")
      #expect([own.status, other.status] == [.ok, .notFound])
    }
  }
}
