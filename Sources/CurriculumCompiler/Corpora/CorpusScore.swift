/// How well a check does on sentences that people have labelled.
public struct CorpusScore: Hashable, Sendable {
  /// The heading that the sentences stand under.
  public let title: String
  public var sentences = 0
  /// Labels that the check found.
  public var found = 0
  /// What the check says of a sentence that does not have that label.
  public var mistaken = 0
  /// Labels that the check did not find.
  public var missed = 0
  /// The sentences that the check gets wrong, as `label: sentence`.
  public var errors: [String] = []

  /// The share of what the check says that is right; 1 where it says nothing.
  public var precision: Double { Self.share(found, of: found + mistaken) }

  /// The share of the labels that the check finds; 1 where there is none.
  public var recall: Double { Self.share(found, of: found + missed) }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}
