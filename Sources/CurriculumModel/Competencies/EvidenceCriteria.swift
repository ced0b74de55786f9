/// What has to be shown for a competency: every one of the parts, each by any one of its kinds. Every
/// rule made of *and* and *or* can be said in this form; `quiz, observation or attestation` has two
/// parts, the second with a choice.
public struct EvidenceCriteria: Hashable, Sendable {
  /// None of them empty; kinds and parts in the order of `EvidenceKind.allCases`, and no part that
  /// another one makes needless. A competency has at least one; without any, nothing can be met.
  public let parts: [[EvidenceKind]]

  public init(_ parts: [[EvidenceKind]]) {
    let choices = Set(parts.map(Set.init)).subtracting([[]])
    self.parts =
      choices
      .filter { choice in !choices.contains { $0.isStrictSubset(of: choice) } }
      .map { choice in EvidenceKind.allCases.filter(choice.contains) }
      .sorted { $0.places.lexicographicallyPrecedes($1.places) }
  }

  /// Every kind that can be shown, once, in the order of `EvidenceKind.allCases`.
  public var kinds: [EvidenceKind] { EvidenceKind.allCases.filter(contains) }

  public func contains(_ kind: EvidenceKind) -> Bool { parts.contains { $0.contains(kind) } }
}

extension EvidenceCriteria: ExpressibleByArrayLiteral {
  /// All of the kinds are needed.
  public init(arrayLiteral kinds: EvidenceKind...) { self.init(kinds.map { [$0] }) }
}

extension [EvidenceKind] {
  fileprivate var places: [Int] { compactMap(EvidenceKind.allCases.firstIndex(of:)) }
}

extension EvidenceCriteria: CustomStringConvertible {
  /// As a framework spells it.
  public var description: String { parts.map(Self.spelling(of:)).joined(separator: ", ") }

  public static func spelling(of part: [EvidenceKind]) -> String {
    part.map(\.rawValue).joined(separator: " or ")
  }
}

extension EvidenceCriteria: Codable {
  // A part without a choice is spelled as it was before there were choices: releases of then read,
  // and a curriculum that has none keeps its digest.

  public init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    var parts: [[EvidenceKind]] = []
    while !list.isAtEnd {
      if let kind = try? list.decode(EvidenceKind.self) {
        parts.append([kind])
      } else {
        parts.append(try list.decode([EvidenceKind].self))
      }
    }
    self.init(parts)
  }

  public func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    for part in parts {
      if part.count == 1 { try list.encode(part[0]) } else { try list.encode(part) }
    }
  }
}
