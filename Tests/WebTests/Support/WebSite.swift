import CurriculumModel
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Records
import Testing
import Web

/// A site with a store in a folder of its own, and an agency.
final class WebSite: Sendable {
  static let password = "a long enough password"

  let store: RecordStore
  let agency: Agency
  let options: SiteOptions
  let folder: String
  private let clock: WallClock

  init(
    publicAddress: String = "http://localhost", patience: Duration = .seconds(10),
    clock: WallClock = .system
  ) async throws {
    self.clock = clock
    folder = NSTemporaryDirectory() + "web-\(UUID().uuidString)"
    store = try RecordStore.open(
      in: folder,
      options: RecordStoreOptions(
        passwordCost: PasswordCost(logRounds: 4, blockSize: 1, parallelism: 1)), clock: clock)
    agency = try await store.createAgency(name: "Elm County", profile: nil, by: .siteOperator)
    options = SiteOptions(publicAddress: publicAddress, patience: patience)
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Runs the test against the router, without a socket.
  func test(
    _ setup: TestingSetup = .router, serving release: Release? = nil,
    _ body: @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    let site = Site(
      store: store, curriculum: LiveCurriculum(try release ?? .sample), options: options,
      clock: clock, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    try await site.application().test(setup, body)
  }

  func person(
    _ name: String, in agency: AgencyID?, _ roles: Set<Role> = [.learner]
  ) async throws -> Person {
    let email = name.lowercased().replacingOccurrences(of: " ", with: ".") + "@example.org"
    return try await store.createPerson(
      NewPerson(name: name, email: email, agency: agency, roles: roles), by: .siteOperator)
  }

  /// A person of the agency, or of another one, with these roles, signed in.
  func visitor(
    _ name: String, _ roles: Set<Role> = [.learner], in other: AgencyID? = nil
  ) async throws -> Visitor {
    let person = try await person(name, in: other ?? agency.id, roles)
    let token = try await store.acceptInvitation(
      store.invite(person.id, by: .siteOperator), password: Self.password)
    return try #require(try await store.visitor(for: token))
  }
}
