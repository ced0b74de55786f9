import CurriculumModel
import HTTPTypes
import HummingbirdTesting
import Records
import Testing

/// A question whose typed key is an agency value, asked in two agencies.
@Suite struct AgencyKeyTests {
  private let site: WebSite
  private let release: Release

  init() async throws {
    site = try await WebSite()
    let sample = try Release.sample.curriculum
    let module = try #require(sample.modules.first)
    let line = try #require(AgencyValue.ID("report.line"))
    let quiz = Quiz(
      id: module.quiz, title: [.text("Quiz on signs")], module: module.id, introduction: [],
      passMark: sample.passMark, feedback: .atTheEnd,
      items: [
        .question(
          try Question.sample(
            "q-line",
            .shortAnswer(answers: [
              ExpectedText(mark: .right, text: "Call {{report.line}}", feedback: [])
            ])))
      ])
    release = try Release(
      hashing: sample.replacing(
        module, quiz,
        values: [AgencyValue(id: line, title: [], kind: .phone, description: [])],
        agencies: try [("elm", "555-0100"), ("oak", "555-0199")].map { id, number in
          AgencyProfile(
            id: try #require(AgencyProfile.ID(id)), title: [], introduction: [],
            entries: [.init(value: line, text: number)])
        }))
  }

  private func learner(_ name: String, of profile: String) async throws -> Visitor {
    let agency = try await site.store.createAgency(
      name: profile, profile: AgencyProfile.ID(profile), by: .siteOperator)
    let person = try await site.person(name, in: agency.id)
    let token = try await site.store.acceptInvitation(
      site.store.invite(person.id, by: .siteOperator), password: WebSite.password)
    return try #require(try await site.store.visitor(for: token))
  }

  /// The path of the result.
  private func handIn(_ text: String, _ browser: Browser) async throws -> String {
    let begun = try await browser.post("/quizzes/signs", [], from: "/quizzes/signs")
    let attempt = try #require(begun.headers[.location]).split(separator: "/")[1]
    _ = try await browser.post(
      "/attempts/\(attempt)/answers/1", [("text", text)], from: "/attempts/\(attempt)/questions/1")
    let handedIn = try await browser.post(
      "/attempts/\(attempt)/submission", [], from: "/attempts/\(attempt)")
    return try #require(handedIn.headers[.location])
  }

  @Test func isMarkedAndReviewedWithTheLearnersOwnAgency() async throws {
    let elm = try await learner("Ada Moss", of: "elm")
    let oak = try await learner("Ben Ito", of: "oak")
    let root = try await site.person("Root", in: nil, [.administrator])
    let rootToken = try await site.store.acceptInvitation(
      site.store.invite(root.id, by: .siteOperator), password: WebSite.password)
    let administrator = try #require(try await site.store.visitor(for: rootToken))
    try await site.test(serving: release) { client in
      let right = try await handIn("call 555-0100", Browser(client, as: elm))
      let wrong = try await handIn("call 555-0100", Browser(client, as: oak))
      // Whoever looks sees what the learner saw.
      for browser in [Browser(client, as: elm), Browser(client, as: administrator)] {
        let page = try await browser.get(right).text
        #expect(page.contains("1 of 1 point"))
        #expect(!page.contains("555-0199") && !page.contains("{{"))
      }
      for browser in [Browser(client, as: oak), Browser(client, as: administrator)] {
        let page = try await browser.get(wrong).text
        #expect(page.contains("0 of 1 point"))
        #expect(page.contains("Call 555-0199") && !page.contains("{{"))
      }
    }
    let outcomes = try await [elm, oak].asyncMap { visitor in
      try await site.store.attempts(of: visitor.person.id, visibleTo: visitor).first?.outcome
    }
    #expect(outcomes.map { $0?.isPassed } == [true, false])
    #expect(outcomes.map { $0?.profile?.rawValue } == ["elm", "oak"])
  }
}

extension Sequence {
  fileprivate func asyncMap<Value>(
    _ transform: (Element) async throws -> Value
  ) async rethrows -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try await transform(element)) }
    return values
  }
}
