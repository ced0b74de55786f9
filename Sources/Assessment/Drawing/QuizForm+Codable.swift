// The seed is written in hexadecimal digits, because JSON carries no more than 53 bits of a number.

import CurriculumModel

extension QuizForm: Codable {
  private enum Key: String, CodingKey { case quiz, seed, items, kept, buildsOn }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let digits = try container.decode(String.self, forKey: .seed)
    guard digits.utf8.count == 16, let seed = UInt64(digits, radix: 16) else {
      throw DecodingError.dataCorruptedError(
        forKey: .seed, in: container, debugDescription: "not 16 hexadecimal digits: \(digits)")
    }
    self.init(
      quiz: try container.decode(Identifier.self, forKey: .quiz), seed: seed,
      items: try container.decode([Item].self, forKey: .items),
      kept: try container.decodeIfPresent([Question.ID].self, forKey: .kept) ?? [],
      buildsOn: try container.decodeIfPresent(String.self, forKey: .buildsOn))
  }

  public func encode(to encoder: any Encoder) throws {
    let digits = String(seed, radix: 16)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(quiz, forKey: .quiz)
    try container.encode(
      String(repeating: "0", count: 16 - digits.count) + digits, forKey: .seed)
    try container.encode(items, forKey: .items)
    if !kept.isEmpty { try container.encode(kept, forKey: .kept) }
    try container.encodeIfPresent(buildsOn, forKey: .buildsOn)
  }
}
