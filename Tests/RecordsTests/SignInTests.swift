import Records
import Testing

@Suite struct SignInTests {
  @Test func invitedPersonChoosesAPasswordAndIsKnown() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    #expect(visitor.person.name == "Ada Moss")
    #expect(visitor.person.roles == [.learner])
    let again = try await site.signIn("ADA.moss@example.org ")
    #expect(try await site.visit(again).person == visitor.person)
  }

  @Test func unknownAddressAndWrongPasswordAreRefusedAlike() async throws {
    let site = try TestSite()
    _ = try await site.visitor("Ada Moss")
    await #expect(throws: RecordsError.signInRefused) {
      try await site.signIn("nobody@example.org")
    }
    await #expect(throws: RecordsError.signInRefused) {
      try await site.signIn("ada.moss@example.org", password: "another password")
    }
  }

  @Test func accountIsThrottledEvenForTheRightPasswordUntilTheWindowEnds() async throws {
    let site = try TestSite()
    _ = try await site.visitor("Ada Moss")
    for address in 1...10 {
      await #expect(throws: RecordsError.signInRefused) {
        try await site.signIn(
          "ada.moss@example.org", password: "guess number x", from: "192.0.2.\(address)")
      }
    }
    await #expect(throws: RecordsError.tooManyAttempts(retryAfterSeconds: 900)) {
      try await site.signIn("ada.moss@example.org", from: "192.0.2.99")
    }
    site.clock.advance(seconds: 901)
    _ = try await site.signIn("ada.moss@example.org", from: "192.0.2.99")
  }

  @Test(arguments: [
    ("198.51.100.7", "198.51.100.7"),
    ("2001:db8:1:2:aaaa::1", "2001:db8:1:2:bbbb:cccc::2"),
  ])
  func addressIsThrottledWhateverTheAccount(first: String, second: String) async throws {
    let site = try TestSite()
    _ = try await site.visitor("Ada Moss")
    for number in 1...50 {
      await #expect(throws: RecordsError.signInRefused) {
        try await site.signIn("person\(number)@example.org", from: first)
      }
    }
    await #expect(throws: RecordsError.tooManyAttempts(retryAfterSeconds: 900)) {
      try await site.signIn("ada.moss@example.org", from: second)
    }
    _ = try await site.signIn("ada.moss@example.org", from: "203.0.113.5")
  }

  @Test func parallelGuessesDoNotSlipThroughTogether() async throws {
    let site = try TestSite()
    _ = try await site.visitor("Ada Moss")
    let refused = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<30 {
        group.addTask {
          do {
            _ = try await site.signIn("ada.moss@example.org", password: "a wild guess")
            return false
          } catch RecordsError.tooManyAttempts {
            return true
          } catch {
            return false
          }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(refused == 20)
  }

  @Test func sessionEndsWhenIdle() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    site.clock.advance(seconds: 7_000)
    _ = try await site.again(visitor)
    site.clock.advance(seconds: 7_000)
    _ = try await site.again(visitor)
    site.clock.advance(seconds: 7_200)
    #expect(try await site.store.visitor(for: visitor.session) == nil)
  }

  @Test func sessionEndsAfterTwelveHoursInAnyCase() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    for _ in 1...11 {
      site.clock.advance(seconds: 3_600)
      _ = try await site.again(visitor)
    }
    site.clock.advance(seconds: 3_600)
    #expect(try await site.store.visitor(for: visitor.session) == nil)
  }

  @Test func signingOutEndsThatSessionOnly() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    let other = try await site.signIn("ada.moss@example.org")
    try await site.store.signOut(visitor.session)
    #expect(try await site.store.visitor(for: visitor.session) == nil)
    #expect(try await site.visit(other).person == visitor.person)
  }

  @Test func deactivationEndsSessionsAtOnceAndRefusesSignIn() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    try await site.store.setActive(false, of: visitor.person.id, by: .siteOperator)
    #expect(try await site.store.visitor(for: visitor.session) == nil)
    await #expect(throws: RecordsError.signInRefused) {
      try await site.signIn("ada.moss@example.org")
    }
  }

  @Test func fileHoldsNeitherTokensNorPasswords() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    let invitation = try await site.store.invite(visitor.person.id, by: .siteOperator)
    let contents = try site.everythingOnDisk()
    for secret in [visitor.session.text, invitation.text] {
      #expect(!contents.contains(secret))
      #expect(!contents.contains(try site.rawBytes(ofHex: secret)))
    }
    #expect(!contents.contains(TestSite.password))
    #expect(contents.contains("Ada Moss"))
  }

  @Test func sessionsOutliveARestart() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    let restarted = try site.restarted()
    #expect(try await restarted.store.visitor(for: visitor.session) == visitor)
  }
}
