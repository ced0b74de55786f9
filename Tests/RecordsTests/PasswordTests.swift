import Testing

@testable import Records

@Suite struct PasswordTests {
  static let cheap = PasswordCost(logRounds: 4, blockSize: 1, parallelism: 1)

  /// RFC 7914, section 12, third vector, its first 32 bytes.
  @Test func derivesTheKeyOfTheStandard() throws {
    let verifier = try PasswordVerifier(
      password: "pleaseletmein",
      cost: PasswordCost(logRounds: 14, blockSize: 8, parallelism: 1),
      salt: Array("SodiumChloride".utf8))
    #expect(
      verifier.key.hex == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2")
  }

  @Test func readsBackWhatItWrites() throws {
    let verifier = try PasswordVerifier(
      password: "pleaseletmein", cost: Self.cheap, salt: [1, 2, 255])
    #expect(verifier.text.hasPrefix("scrypt$4$1$1$0102ff$"))
    #expect(PasswordVerifier(verifier.text) == verifier)
  }

  @Test(arguments: [
    ("pleaseletmein", true), ("Pleaseletmein", false), ("pleaseletmein ", false), ("", false),
  ])
  func acceptsThePasswordAlone(password: String, isAccepted: Bool) throws {
    let verifier = try PasswordVerifier(
      password: "pleaseletmein", cost: Self.cheap, salt: [1])
    #expect(try verifier.accepts(password) == isAccepted)
  }

  @Test func lettersComposedInAnotherWayAreTheSame() throws {
    let verifier = try PasswordVerifier(
      password: "caf\u{e9} at midnight", cost: Self.cheap, salt: [1])
    #expect(try verifier.accepts("cafe\u{301} at midnight"))
  }

  @Test func refusesRatherThanPilingUp() async throws {
    let hashing = PasswordHashing(
      cost: PasswordCost(logRounds: 10, blockSize: 8, parallelism: 1), random: .system)
    let outcomes = await withTaskGroup(of: Bool?.self) { group in
      for _ in 0..<200 {
        group.addTask {
          do {
            return try await hashing.check("a guess", against: nil)
          } catch {
            return error as? RecordsError == .busy ? nil : true
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == true } == 0)
    #expect(outcomes.count { $0 == false } >= PasswordHashing.capacity)
    #expect(outcomes.contains(nil))
  }
}
