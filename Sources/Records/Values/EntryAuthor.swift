/// On whose word an entry of the ledger stands.
public struct EntryAuthor: Hashable, Sendable {
  /// `nil` for whoever runs commands on the machine.
  public let id: PersonID?
  public let name: String

  public init(id: PersonID?, name: String) {
    self.id = id
    self.name = name
  }
}

/// Where an entry stands in the ledger, and whose it is.
public struct EntryMark: Hashable, Sendable {
  public let sequence: Int
  public let recorded: UTCMilliseconds
  public let author: EntryAuthor

  public init(sequence: Int, recorded: UTCMilliseconds, author: EntryAuthor) {
    self.sequence = sequence
    self.recorded = recorded
    self.author = author
  }
}

/// That an entry no longer counts, and why.
public struct EntryRevocation: Hashable, Sendable {
  public let mark: EntryMark
  /// Empty once it was erased.
  public let reason: String

  public init(mark: EntryMark, reason: String) {
    self.mark = mark
    self.reason = reason
  }
}
