import Foundation
import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@testable import Web

/// Nothing of another agency can be seen or changed: every address of the site, asked by everybody
/// for everything.
@Suite struct AgencyWallTests {
  /// Whoever has the number of a completion record, or the link of an invitation, may see it: that
  /// is what they are for.
  private static let openToAnybodyWithTheAddress: Set<SiteRoute> = [.completionCheck]

  @Test(arguments: Role.allCases)
  func showsAndChangesNothingOfAnotherAgency(_ role: Role) async throws {
    let agencies = try await TwoAgencies()
    let visitor = try #require(agencies.own[role])
    try await expectAWall(around: agencies, for: visitor)
  }

  @Test func showsAndChangesNothingToSomebodyWithEveryRole() async throws {
    let agencies = try await TwoAgencies()
    let visitor = try await agencies.site.visitor("Own everything", Set(Role.allCases))
    try await agencies.site.store.addToTeam(
      visitor.person.id, agencies.ownTeam, as: .supervisor, by: .siteOperator)
    try await expectAWall(around: agencies, for: visitor)
  }

  @Test func showsAndChangesNothingToSomebodyWhoIsNotSignedIn() async throws {
    try await expectAWall(around: TwoAgencies(), for: nil)
  }

  /// The control: what is looked for above is there to be found.
  @Test func showsAllOfItToItsOwnPeople() async throws {
    let agencies = try await TwoAgencies()
    let visits = try RouteVisits(agencies: agencies).all().filter { $0.fields == nil }
    let foreign = agencies.foreign
    try await agencies.site.test(serving: try .supervised) { client in
      var seen = ""
      for visitor in [foreign.learner, foreign.supervisor, foreign.administrator] {
        let browser = Browser(client, as: visitor)
        for visit in visits { seen += try await browser.get(visit.path).text }
      }
      let unseen = (TwoAgencies.words + foreign.ids).filter { !seen.contains($0) }
      #expect(unseen == [])
    }
  }

  private func expectAWall(around agencies: TwoAgencies, for visitor: Visitor?) async throws {
    let visits = try RouteVisits(agencies: agencies).all()
    let secrets = TwoAgencies.words + agencies.foreign.ids
    let store = agencies.site.store
    let before = try await agencies.foreign.state(in: store)
    try await agencies.site.test(serving: try .supervised) { client in
      // Signing out comes last: the visitor is nobody afterwards.
      for visit in visits.filter({ $0.route != .signOut }) + visits.filter({ $0.route == .signOut })
      {
        let browser = Browser(client, as: visitor)
        let response = try await visit.send(with: browser, by: visitor)
        guard !Self.openToAnybodyWithTheAddress.contains(visit.route) else { continue }
        let asked = visit.path + (visit.fields ?? []).map { $0.1 }.joined()
        let answer = response.text + "\(response.headers)"
        let shown = secrets.filter { answer.contains($0) && !asked.contains($0) }
        #expect(shown == [], "\(visit) showed it with \(response.status)")
        guard visit.fields != nil else { continue }
        let after = try await agencies.foreign.state(in: store)
        try #require(after == before, "\(visit) changed something")
      }
    }
  }
}

extension RouteVisit {
  fileprivate func send(with browser: Browser, by visitor: Visitor?) async throws -> TestResponse {
    guard let fields else { return try await browser.get(path) }
    guard let visitor else { return try await browser.post(path, fields, from: "/sign-in") }
    return try await browser.post(
      path, fields + [(FormToken.fieldName, FormToken(of: visitor).text)])
  }
}
