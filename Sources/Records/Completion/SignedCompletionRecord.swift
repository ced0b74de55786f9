import CanonicalJSON

/// A completion record with the issuer's signature. Its file is one line of canonical JSON
/// (RFC 8785): `{"record":{…},"signature":"…"}`, the signature Ed25519 (RFC 8032) over the
/// canonical JSON of `record`, in hexadecimal digits.
public struct SignedCompletionRecord: Hashable, Sendable {
  public let record: CompletionRecord
  /// The file, exactly.
  public let fileBytes: [UInt8]

  /// What a file is called where it is saved.
  public var fileName: String { "completion-record-\(record.id).json" }

  init(signing record: CompletionRecord, with key: SigningKey) throws {
    self.record = record
    let message = try CanonicalJSONEncoder().encode(record)
    let file = CompletionRecordFile(record: record, signature: try key.signature(over: message).hex)
    fileBytes = try CanonicalJSONEncoder().encode(file)
  }

  /// A file that this store wrote.
  init(stored fileBytes: [UInt8]) throws {
    self.fileBytes = fileBytes
    record = try CanonicalJSONDecoder().decode(CompletionRecordFile.self, from: fileBytes).record
  }
}

struct CompletionRecordFile: Codable, Hashable, Sendable {
  let record: CompletionRecord
  let signature: String
}
