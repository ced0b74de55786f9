import CurriculumModel
import Foundation
import Records
import Synchronization

/// A store in a folder of its own, with a clock and random bytes that the test decides.
final class TestSite: Sendable {
  let folder: String
  let store: RecordStore
  let clock = TestClock()

  init(options: RecordStoreOptions = .quick, folder: String? = nil) throws {
    self.folder = folder ?? NSTemporaryDirectory() + "records-\(UUID().uuidString)"
    store = try RecordStore.open(in: self.folder, options: options, clock: clock.wallClock)
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// A person with a password, signed in.
  func visitor(
    _ name: String, in agency: AgencyID? = nil, roles: Set<Role> = [.learner]
  ) async throws -> Visitor {
    let email = name.lowercased().replacingOccurrences(of: " ", with: ".") + "@example.org"
    let person = try await store.createPerson(
      NewPerson(name: name, email: email, agency: agency, roles: roles), by: .siteOperator)
    let token = try await store.acceptInvitation(
      store.invite(person.id, by: .siteOperator), password: TestSite.password)
    return try await visit(token)
  }

  func visit(_ token: SessionToken) async throws -> Visitor {
    guard let visitor = try await store.visitor(for: token) else { throw NobodyThere() }
    return visitor
  }

  /// The visitor as the store knows them now.
  func again(_ visitor: Visitor) async throws -> Visitor { try await visit(visitor.session) }

  static let password = "a long enough password"

  struct NobodyThere: Error {}
}

/// Time that passes only when the test says so.
final class TestClock: Sendable {
  private let time = Mutex(UTCMilliseconds(1_780_000_000_000))

  var wallClock: WallClock {
    WallClock { self.time.withLock { $0 } }
  }

  var now: UTCMilliseconds { time.withLock { $0 } }

  func advance(seconds: Int64) {
    time.withLock { $0 = $0.adding(seconds: seconds) }
  }
}

extension RecordStoreOptions {
  /// Passwords that cost next to nothing.
  static let quick = RecordStoreOptions(
    passwordCost: PasswordCost(logRounds: 4, blockSize: 1, parallelism: 1))
}
