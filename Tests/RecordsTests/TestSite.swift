import CurriculumModel
import Foundation
import GRDB
import Records
import Synchronization
import Testing

/// A store in a folder of its own, with a clock that the test decides.
final class TestSite: Sendable {
  let folder: String
  let store: RecordStore
  let clock: TestClock
  private let options: RecordStoreOptions

  init(
    options: RecordStoreOptions = .quick, folder: String? = nil, clock: TestClock = TestClock()
  ) throws {
    self.folder = folder ?? NSTemporaryDirectory() + "records-\(UUID().uuidString)"
    self.options = options
    self.clock = clock
    store = try RecordStore.open(in: self.folder, options: options, clock: clock.wallClock)
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// A second store on a copy of the files as they are now: what a restart after a kill finds.
  func restarted() throws -> TestSite {
    let copy = NSTemporaryDirectory() + "records-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: folder, toPath: copy)
    return try TestSite(options: options, folder: copy, clock: clock)
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
    try #require(try await store.visitor(for: token))
  }

  /// The visitor as the store knows them now.
  func again(_ visitor: Visitor) async throws -> Visitor { try await visit(visitor.session) }

  func signIn(
    _ email: String, password: String = TestSite.password, from address: String = "192.0.2.1"
  ) async throws -> SessionToken {
    try await store.signIn(email: email, password: password, address: address)
  }

  /// The database's files, one character for each byte.
  func everythingOnDisk() throws -> String {
    try ["groundwork.sqlite", "groundwork.sqlite-wal"].map { name in
      try String(
        decoding: Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")).map(UInt16.init),
        as: UTF16.self)
    }.joined()
  }

  func rawBytes(ofHex text: String) throws -> String {
    let digits = Array(text)
    let bytes = try stride(from: 0, to: digits.count, by: 2).map {
      try #require(UInt16(String(digits[$0...($0 + 1)]), radix: 16))
    }
    return String(decoding: bytes, as: UTF16.self)
  }

  /// Runs SQL on the file behind the store's back.
  func tamper(_ sql: String...) throws { try tamper(sql) }

  func tamper(_ sql: [String]) throws {
    let queue = try DatabaseQueue(path: folder + "/groundwork.sqlite")
    try queue.writeWithoutTransaction { database in
      for statement in sql { try database.execute(sql: statement) }
    }
    try queue.close()
  }

  /// In the order of the alphabet.
  func tables() throws -> [String] {
    let queue = try DatabaseQueue(path: folder + "/groundwork.sqlite")
    defer { try? queue.close() }
    return try queue.read { database in
      try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    }
  }

  /// All rows of a table, as text.
  func rows(of table: String) throws -> [String] {
    let queue = try DatabaseQueue(path: folder + "/groundwork.sqlite")
    defer { try? queue.close() }
    return try queue.read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map(\.debugDescription).sorted()
    }
  }

  static let password = "a long enough password"
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
    issuer: "The Test Office",
    passwordCost: PasswordCost(logRounds: 4, blockSize: 1, parallelism: 1))
}
