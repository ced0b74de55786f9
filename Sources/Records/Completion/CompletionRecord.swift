public import CurriculumModel

/// The statement that a person completed a pathway, with every competency and how each was shown.
/// It says everything in itself: nothing has to be looked up to read or to verify it.
public struct CompletionRecord: Hashable, Sendable, Codable, Identifiable {
  /// What kind of statement this is; part of what is signed, so that the signature fits nothing
  /// else.
  public static let format = "groundwork-completion-record-1"

  public let format: String
  public let id: CompletionRecordID
  /// The person's name when the record was issued.
  public let person: String
  public let agency: String?
  public let pathway: Pathway.ID
  public let pathwayTitle: String
  public let curriculumTitle: String
  public let publisher: String
  /// The release of the curriculum that the standing was worked out with.
  public let release: ReleaseDigest
  /// In the order of the framework.
  public let competencies: [CompetencyShown]
  /// In UTC.
  public let issued: CalendarDate
  /// The last day on which the record is current; `nil` for ever.
  public let validUntil: CalendarDate?
  public let issuer: String
  public let issuerKey: IssuerKey
  /// The issuer's ledger just before this record: whoever holds the record can show later that
  /// the ledger up to there was not rewritten.
  public let ledger: LedgerPlace

  /// Whether the record still stands on a day, revocation apart.
  public func isCurrent(on day: CalendarDate) -> Bool {
    validUntil.map { day <= $0 } ?? true
  }
}

/// A competency, and the evidence that showed it.
public struct CompetencyShown: Hashable, Sendable, Codable, Identifiable {
  public struct Evidence: Hashable, Sendable, Codable {
    /// How it was shown.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      case quiz, observation, attestation, waiver
    }

    public let kind: Kind
    /// In UTC.
    public let date: CalendarDate
    /// The entry of the issuer's ledger.
    public let sequence: Int
  }

  public let id: Competency.ID
  public let title: String
  /// By sequence.
  public let evidence: [Evidence]
}

/// A place in a ledger, and what everything up to it comes to.
public struct LedgerPlace: Hashable, Sendable, Codable {
  public let sequence: Int
  /// SHA-256 in hexadecimal digits.
  public let digest: String
}
