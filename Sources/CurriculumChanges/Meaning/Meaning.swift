import CanonicalJSON
import Crypto

/// What counts for the meaning of a thing, in the one form that is compared and fingerprinted.
/// Its id is not part of it: a thing that moved means what it meant.
struct Meaning: Sendable {
  let kind: SubjectKind
  let title: String
  var facts: [MeaningFact] = []
  var text: [Passage] = []
  var answers: [MeaningOfAnswer] = []
  /// What a change of the text is called, and weighs where it is more than editorial.
  var labelOfText = ChangeLabel.wording
  var leastWeightOfText = ChangeWeight.judgement
}

/// Something that is not running text: an id, a number, a choice.
struct MeaningFact: Hashable, Sendable {
  let name: String
  let value: String
  let label: ChangeLabel
  let weight: ChangeWeight

  init(_ name: String, _ value: String, _ label: ChangeLabel, _ weight: ChangeWeight) {
    self.name = name
    self.value = value
    self.label = label
    self.weight = weight
  }
}

/// An answer that a question offers or expects.
struct MeaningOfAnswer: Hashable, Sendable {
  /// What tells it from the others.
  let text: [Passage]
  /// Whether it is right, where it stands, where it leads: the key.
  let role: String
  /// Whether the key is another one without it.
  let isKey: Bool
  /// The match of a prompt.
  var counterpart: [Passage] = []
  var feedback: [Passage] = []

  var canonical: String { text.map(\.canonical).joined(separator: " ") }
}

extension Meaning {
  /// The canonical form: see Documentation/Changes.md. Its first element names the version.
  var canonical: JSONValue {
    [
      "groundwork-meaning-1", .string(kind.rawValue),
      .array(facts.map { [.string($0.name), .string($0.value)] }), text.canonical,
      .array(
        answers.map {
          [.string($0.role), $0.text.canonical, $0.counterpart.canonical, $0.feedback.canonical]
        }),
    ]
  }

  var fingerprint: Fingerprint {
    Fingerprint(hex: SHA256.hash(data: canonical.canonicalBytes).hex)
  }
}

extension [Passage] {
  fileprivate var canonical: JSONValue { .array(map { .string($0.canonical) }) }
}

/// The SHA-256 of a meaning: 64 lower-case hexadecimal digits.
public struct Fingerprint: Hashable, Sendable, Codable, CustomStringConvertible {
  public let hex: String

  public var description: String { hex }

  init(hex: String) {
    self.hex = hex
  }

  public init(from decoder: any Decoder) throws {
    hex = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}

extension Sequence<UInt8> {
  fileprivate var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
