import CanonicalJSON

/// What can be said of a completion record's file without asking anyone.
///
/// A revocation cannot be seen from the file: only the issuer's page for the record knows.
public enum CompletionRecordVerdict: Hashable, Sendable {
  /// Signed by an issuer that is trusted.
  case genuine(CompletionRecord)
  /// Intact since the issuer that it names signed it; whether that is who it says is not known.
  case issuerNotTrusted(CompletionRecord)
  /// Something was changed after it was signed.
  case altered
  /// Not a completion record of a kind that this version knows.
  case unreadable
}

extension CompletionRecord {
  /// A file of more bytes is not looked at.
  static let maximumFileLength = 1_000_000

  /// Judges a file by its signature alone: no store, no network, no clock. A change of any byte,
  /// layout included, makes it altered.
  public static func verify(
    _ fileBytes: [UInt8], trusting keys: Set<IssuerKey>
  ) -> CompletionRecordVerdict {
    guard fileBytes.count <= maximumFileLength, let value = try? JSONValue(parsing: fileBytes),
      case .object(let members) = value, case .object(let record)? = members["record"],
      record["format"] == .string(format)
    else { return .unreadable }
    guard let file = try? value.decode(CompletionRecordFile.self),
      let message = try? CanonicalJSONEncoder().encode(file.record),
      let signature = [UInt8](hex: file.signature),
      file.record.issuerKey.isValid(signature, over: message),
      (try? CanonicalJSONEncoder().encode(file)) == fileBytes
    else { return .altered }
    return keys.contains(file.record.issuerKey)
      ? .genuine(file.record) : .issuerNotTrusted(file.record)
  }
}
