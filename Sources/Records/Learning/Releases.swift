import CanonicalJSON
import Crypto
public import CurriculumModel
import Foundation
import GRDB

extension RecordStore {
  /// Keeps a release for as long as the store lives: attempts and completion records name it.
  public func keepRelease(_ release: Release) async throws {
    let digest = release.digest
    guard !releases.isKept(digest) else { return }
    let isKept = try await database.read { database in
      try Bool.fetchOne(
        database.cachedStatement(sql: "SELECT 1 FROM release WHERE digest = ?"),
        arguments: [digest.hex]) != nil
    }
    guard !isKept else { return releases.noteKept(digest) }
    guard SHA256.hash(data: release.bytes).hex == digest.hex else {
      throw RecordsError.releaseNotCanonical
    }
    let bytes = release.bytes.blob
    try await write(concerning: .nobody) { pen in
      try pen.database.execute(
        sql: "INSERT OR IGNORE INTO release (digest, kept_ms, bytes) VALUES (?, ?, ?)",
        arguments: [digest.hex, pen.now.value, bytes])
    }
    releases.noteKept(digest)
  }

  /// A release that was kept. The first time it is decoded, which takes milliseconds.
  public func release(_ digest: ReleaseDigest) async throws -> Release? {
    try await releases.release(digest) { try await readRelease(digest) }
  }

  private func readRelease(_ digest: ReleaseDigest) async throws -> Release? {
    let bytes = try await database.read { database in
      try Data.fetchOne(
        database, sql: "SELECT bytes FROM release WHERE digest = ?", arguments: [digest.hex])
    }
    guard let bytes = bytes.map(Array.init) else { return nil }
    return Release(
      curriculum: try CanonicalJSONDecoder().decode(Curriculum.self, from: bytes),
      digest: digest, bytes: bytes)
  }
}
