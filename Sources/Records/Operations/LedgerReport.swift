/// What a walk over the whole ledger found.
public struct LedgerReport: Hashable, Sendable {
  /// How many entries hold, from the first on.
  public let entries: Int
  /// What the last of them comes to, in hexadecimal digits.
  public let digest: String
  /// The first thing that is wrong.
  public let fault: LedgerFault?
  public let seal: Seal

  /// What the signature over the ledger's end says.
  public enum Seal: Hashable, Sendable {
    /// Signed with the key that was asked for, or there is nothing to sign yet.
    case holds
    /// It names the end of the ledger; no key was at hand to check the signature with.
    case unchecked
    /// Something was wrong before it mattered.
    case notReached
  }

  public var isSound: Bool { fault == nil }
}

/// The first thing that is wrong with a ledger.
public enum LedgerFault: Hashable, Sendable {
  /// The triggers that refuse changes are not all there.
  case unguarded
  /// No entry has this sequence, though later ones exist.
  case missing(sequence: Int)
  /// A column does not hold what it must.
  case malformed(sequence: Int, column: String)
  /// It names another digest for the entry before than that entry has.
  case broken(sequence: Int)
  /// What it says is not what its digest was made of.
  case altered(sequence: Int)
  /// It is none of the kinds that this version knows.
  case unknownKind(sequence: Int, kind: String)
  /// A name or free text beside the ledger is not the one that the entry commits to.
  case textAltered(sequence: Int)
  /// A text beside the ledger stands under a commitment that no entry makes, and is not what it says.
  case strayText
  /// The signed end is not where the ledger ends: entries were cut off, or put in anew.
  case endMoved(sealed: Int, found: Int)
  /// The signature over the end was not made with the key that was asked for.
  case sealForged
}

extension LedgerFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unguarded: "the triggers that keep the ledger append-only are gone"
    case .missing(let sequence): "entry \(sequence) is missing"
    case .malformed(let sequence, let column):
      "entry \(sequence): \(column) does not hold what it must"
    case .broken(let sequence):
      "entry \(sequence) does not follow entry \(sequence - 1): the digests differ"
    case .altered(let sequence): "entry \(sequence) was changed: its digest does not fit"
    case .unknownKind(let sequence, let kind):
      "entry \(sequence) is of a kind that this version does not know: \(kind)"
    case .textAltered(let sequence):
      "entry \(sequence): the text that it commits to was changed"
    case .strayText: "a text beside the ledger was changed, so that no entry commits to it"
    case .endMoved(let sealed, let found):
      "the signed end is entry \(sealed), and the ledger ends with another entry \(found)"
    case .sealForged: "the signature over the end of the ledger is not by this site's key"
    }
  }
}
