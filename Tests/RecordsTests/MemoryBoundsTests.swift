import Testing

@testable import Records

/// What is kept in memory: it is bounded, and never older than the database.
@Suite struct MemoryBoundsTests {
  @Test func throttleForgetsTheOldestOfTooMany() throws {
    let throttle = SignInThrottle(limits: ThrottleLimits(perAccount: 1))
    for number in 0...SignInThrottle.capacity {
      try throttle.begin([.account("\(number)")], at: UTCMilliseconds(Int64(number)))
    }
    #expect(throttle.count <= SignInThrottle.capacity)
    let now = UTCMilliseconds(Int64(SignInThrottle.capacity))
    try throttle.begin([.account("0")], at: now)
    #expect(throws: RecordsError.self) {
      try throttle.begin([.account("\(SignInThrottle.capacity)")], at: now)
    }
  }

  @Test func refusedAttemptsCountForNobody() throws {
    let throttle = SignInThrottle(limits: ThrottleLimits(perAccount: 1, perAddress: 2))
    let now = UTCMilliseconds(0)
    try throttle.begin([.account("a"), .address("x")], at: now)
    for _ in 0..<5 {
      #expect(throws: RecordsError.self) {
        try throttle.begin([.account("a"), .address("x")], at: now)
      }
    }
    try throttle.begin([.account("b"), .address("x")], at: now)
  }

  @Test(arguments: [
    ("192.0.2.1", SignInThrottle.Key.address("192.0.2.1")),
    ("2001:db8:1:2:3:4:5:6", .address("2001:db8:1:2::/64")),
    ("2001:db8::9", .address("2001:db8:0:0::/64")),
    ("::1", .address("0:0:0:0::/64")),
    ("fe80::1%eth0", .address("fe80:0:0:0::/64")),
    ("::ffff:192.0.2.1", .address("::ffff:192.0.2.1")),
    ("::", .address("0:0:0:0::/64")),
    ("%", .address("%")),
    (":%", .address("::/64")),
    ("", .address("")),
  ])
  func addressesOfOneNetworkAreOne(address: String, key: SignInThrottle.Key) {
    #expect(SignInThrottle.Key.network(of: address) == key)
  }

  @Test func whatWasReadBeforeAWriteIsNotRememberedAfterIt() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    let (cache, now) = (VisitorCache(), site.clock.now)
    let token = visitor.session.digest
    let entry = VisitorCache.Entry(visitor: visitor, began: now, seen: now, savedSeen: now)
    let concerns: [VisitorConcern] = [.person(visitor.person.id), .everyone]
    for concern in concerns {
      let stamp = cache.stamp(for: visitor.person.id)
      cache.forget(concern)
      cache.remember(entry, for: token, readSince: stamp)
      #expect(cache.find(token, at: now) { _ in true } == nil)
      cache.remember(entry, for: token, readSince: cache.stamp(for: visitor.person.id))
      #expect(cache.find(token, at: now) { _ in true }?.visitor == visitor)
      cache.forget(concern)
      #expect(cache.find(token, at: now) { _ in true } == nil)
    }
  }
}
