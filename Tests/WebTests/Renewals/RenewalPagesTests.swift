import Assessment
import CurriculumModel
import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@Suite struct RenewalPagesTests {
  @Test func asksForTheRefresherWithOnePressAndTakesItBack() async throws {
    let supervised = try await SupervisedSite()
    let person = supervised.learner.person.id
    try await supervised.pass()
    try await supervised.site.test(serving: try .revised) { client in
      let browser = Browser(client, as: supervised.supervisor)
      let page = try await browser.get("/renewals").text
      #expect(page.contains("1 competency falls due") && page.contains("Ada Moss"))
      #expect(page.contains("Changed: Signs") && page.contains("Due now"))
      let asked = try await browser.post(
        "/renewals/\(person)/core-1", [("days", "30")], from: "/renewals")
      #expect(asked.headers[.location] == "/renewals?done=refresher-assigned&days=30")
      let after = try await browser.get("/renewals?done=refresher-assigned&days=30").text
      #expect(after.contains("“Core pathway” was asked for by"))
      let given = try await supervised.site.store.assignments(
        of: person, visibleTo: supervised.learner)
      #expect(given.count == 1)
      let undone = try await browser.post(
        "/renewals/assignments/\(given[0].id)/undo", [("days", "30")], from: "/renewals")
      #expect(undone.headers[.location] == "/renewals?done=assignment-withdrawn&days=30")
      #expect(try await browser.get("/renewals").text.contains("Assign “Core pathway”"))
    }
    let left = try await supervised.site.store.assignments(
      of: person, visibleTo: supervised.learner)
    #expect(left == [])
  }

  @Test func isForThosePeopleWhoHaveOthers() async throws {
    let supervised = try await SupervisedSite()
    try await supervised.pass()
    let path = "/renewals/\(supervised.learner.person.id)/core-1"
    try await supervised.site.test(serving: try .revised) { client in
      #expect(
        try await Browser(client, as: supervised.learner).get("/renewals").status == .forbidden)
      let administrator = try await Browser(client, as: supervised.administrator).get("/renewals")
      #expect(administrator.text.contains("Ada Moss"))
      let stranger = Browser(client, as: supervised.stranger)
      #expect(!(try await stranger.get("/renewals").text.contains("Ada Moss")))
      let refused = try await stranger.post(path, [], from: "/renewals")
      #expect(refused.status == .notFound)
    }
  }
}

extension RenewalPagesTests {
  @Test func looksAtOneTeamAndGivesTheSameAsATable() async throws {
    let supervised = try await SupervisedSite()
    try await supervised.pass()
    let other = try await supervised.site.store.createTeam(
      name: "Night", in: supervised.site.agency.id, by: .siteOperator)
    let own = try #require(
      try await supervised.site.store.teams(visibleTo: supervised.supervisor).first)
    try await supervised.site.test(serving: try .revised) { client in
      let browser = Browser(client, as: supervised.administrator)
      let page = try await browser.get("/renewals?days=30&team=\(own.id)").text
      #expect(page.contains("1 competency falls due") && page.contains("Ada Moss"))
      #expect(page.contains("name=\"team\" value=\"\(own.id)\""))
      let night = try await browser.get("/renewals?team=\(other.id)").text
      #expect(night.contains("Nothing falls due") && night.contains("Night</option>"))
      let table = try await browser.get("/renewals/table?days=30&team=\(own.id)")
      #expect(
        table.text.split(separator: "\r\n") == [
          "Person,Competency,Standing,Last day,Why,Asked for,By",
          "Ada Moss,Signs of trafficking,Due,,Changed: Signs,,",
        ])
      let none = try await browser.get("/renewals/table?team=\(other.id)").text
      #expect(none == "Person,Competency,Standing,Last day,Why,Asked for,By\r\n")
      let back = try await browser.post(
        "/renewals/\(supervised.learner.person.id)/core-1",
        [("days", "30"), ("team", "\(own.id)")], from: "/renewals")
      #expect(
        back.headers[.location] == "/renewals?done=refresher-assigned&days=30&team=\(own.id)")
    }
  }
}

extension SupervisedSite {
  /// The learner passes the sample quiz.
  fileprivate func pass() async throws {
    let release = try Release.sample
    let module = try #require(release.curriculum.modules.first)
    let question = try #require(Question.ID("signs-quiz/q-1"))
    let attempt = try await site.store.startAttempt(
      on: QuizForm(quiz: module.quiz, seed: 1, items: [.init(question: question, order: [])]),
      of: module, in: release, by: learner)
    try await site.store.saveAnswer(
      .choice(option: 0), to: question, in: attempt.id, by: learner)
    _ = try await site.store.submit(attempt.id, in: release, by: learner)
  }
}

extension Release {
  /// The sample with a new revision of its module.
  fileprivate static var revised: Release {
    get throws {
      let sample = try Release.sample.curriculum
      let module = try #require(sample.modules.first)
      let quiz = try #require(sample.quizzes.first)
      return try Release(
        hashing: sample.replacing(
          Module(
            id: module.id, title: module.title, competency: module.competency, requires: [],
            revision: 2, sources: [], introduction: [], lessons: module.lessons, quiz: module.quiz),
          quiz))
    }
  }
}
